using System.Runtime.CompilerServices;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Snapshots;

/// <summary>What templates become, as a whole; each snapshot also compiles without a warning.</summary>
public sealed class TemplateSnapshotTests
{
    private const string Layout = """
        <!doctype html>
        <title>{{$title}}Blog{{/title}}</title>
        <main>
          {{$main}}{{/main}}
        </main>

        """;

    [Fact]
    public void AListInALayout() => Verify([
        new("Pages.cs", """
            using SockRoute;

            namespace Blog;

            public sealed record Post(int Id, string Title, decimal Price, DateOnly? Published, string[] Tags);

            [Template("posts.html")]
            public sealed partial record PostList(string Heading, IReadOnlyList<Post> Posts)
            {
                [Get("/")]
                public static PostList Show() => new("Posts", []);
            }
            """),
        new("templates/layout.html", Layout),
        new("templates/posts.html", """
            {{<layout}}
            {{$title}}{{heading}}{{/title}}
            {{$main}}
            <ul>
              {{#posts}}
              <li id="p{{id}}">{{title}} {{price:F2}}{{#published}} {{.:yyyy-MM-dd}}{{/published}}{{#tags}} #{{.}}{{/tags}}</li>
              {{/posts}}
            </ul>
            {{^posts}}
            <p>Nothing yet.</p>
            {{/posts}}
            {{/main}}
            {{/layout}}

            """),
    ]);

    [Fact]
    public void ATreeOfPartials() => Verify([
        new("Pages.cs", """
            using SockRoute;

            public sealed record Node(string Name, List<Node> Nodes, Node? @default);

            public partial class Outer
            {
                [Template("tree.txt")]
                internal sealed partial class Tree<T>
                    where T : class
                {
                    public required Node Root { get; init; }

                    public bool IsNew => true;
                }
            }
            """),
        new("templates/tree.txt", """
            {{#isNew}}New{{/isNew}}
            {{#root}}
              {{> node }}
              {{{name}}}{{> inline }}
            {{/root}}

            """),
        new("templates/node.txt", """
            - {{name}}
            {{#nodes}}
              {{> node }}
            {{/nodes}}
            {{#default}}
            {{> node }}
            {{/default}}

            """),
        new("templates/inline.txt", "<{{name}}{{#nodes}}{{> inline }}{{/nodes}}>"),
    ]);

    [Fact]
    public void EveryKindOfValueAndSection() => Verify([
        new("Pages.cs", """
            using SockRoute;

            public enum Color { Red }

            public sealed record Author(string Name, Author? Friend);

            [Template("all.xml")]
            public sealed partial record All(
                bool Yes, bool? Maybe, int Number, int? Count, Color Color, char Letter, Uri Link, object? Any, string? Text,
                Author? Author, (string Site, int Rank) Pair, Dictionary<string, int> Numbers, IDictionary<string, Author> People,
                IEnumerable<string> Words, IList<Author?>? Authors, int[]? Array);
            """),
        new("templates/all.xml", """
            {{yes}}{{maybe}}{{number:D3}}{{count}}{{color}}{{color:D}}{{letter}}{{&letter}}{{link}}{{any}}{{text}}{{{text}}}
            {{author.name}}{{author.friend.name.length}}{{pair.site}}{{pair.rank}}{{numbers.one}}{{people.ann.name}}
            {{#yes}}{{.}}{{/yes}}{{^yes}}n{{/yes}}{{#maybe}}y{{/maybe}}{{^maybe}}n{{/maybe}}
            {{#count}}{{.}}{{/count}}{{^count}}n{{/count}}{{#text}}{{.}}{{text}}{{/text}}{{^text}}n{{/text}}
            {{#author}}{{name}}{{#friend}}{{name}}{{/friend}}{{/author}}{{^author}}n{{/author}}{{#pair}}{{site}}{{/pair}}
            {{#words}}{{.}}{{/words}}{{^words}}n{{/words}}{{#authors}}{{name}}{{/authors}}{{^authors}}n{{/authors}}
            {{#array}}{{.}}{{/array}}{{^array}}n{{/array}}{{#numbers}}{{two}}{{/numbers}}{{^numbers}}n{{/numbers}}
            "\" {é}
            """),
    ]);

    [Fact]
    public void LinksToRoutes() => Verify([
        new("Pages.cs", """
            using SockRoute;

            namespace Blog;

            public enum Order { Newest, Oldest }

            [Route("/posts")]
            public static class Posts
            {
                [Get] public static string List(int page = 1, Order order = Order.Newest) => "";

                [Get("/{id:int:min(1)}/{slug}.{ext}")] public static string Show(int id, string slug, string ext) => "";
            }

            public sealed record Post(int Id, string Slug);

            [Template("posts.html")]
            public sealed partial record PostList(IReadOnlyList<Post> Posts, int? Next);
            """),
        new("templates/posts.html", """
            {{#posts}}
            <a href="{{url Posts.Show id slug 'html'}}">{{slug}}</a>
            {{/posts}}
            <a href="{{url Posts.List page=next}}">Next</a>
            <a href="{{ url Posts.List
                order='oldest' }}">Oldest</a> {{{url Posts.List next}}}

            """),
    ]);

    private static void Verify(SourceFile[] files, [CallerMemberName] string name = "") =>
        Snapshot.Verify(GeneratorRun.Of(files).Compiles(), $"{nameof(TemplateSnapshotTests)}.{name}");
}
