using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Snapshots;

/// <summary>What is generated for values in calls.</summary>
public sealed class JsonCallSnapshotTests
{
    [Fact]
    public void ValuesInCalls() => Snapshot.Verify(
        GeneratorRun.Of("""
            using SockRoute;

            namespace Blog;

            public sealed record Post(int Id, string Title);

            public class Posts
            {
                [Get("/post")] public Results<Ok<Post>, NotFound> One(int id) =>
                    id == 0 ? Results.NotFound() : Results.Ok(new Post(id, ""));
                [Get("/posts")] public IResult All() => Results.Json(new List<Post?>());
                [Get("/count")] public Ok<int?> Count() => Results.Ok<int?>(1);
            }
            """).Compiles(),
        $"{nameof(JsonCallSnapshotTests)}.{nameof(ValuesInCalls)}");
}
