using SockRoute;

/// <summary>The endpoints. A return type says which answers there are, and the compiler accepts no other.</summary>
[Route("/mountains")]
public sealed class Mountains(MountainStore store)
{
    private const int MaxSize = 100;

    [Get]                                           // /mountains, /mountains?page=2&size=50
    public Results<Ok<MountainPage>, ProblemHttpResult> List(int page = 1, int size = 20)
    {
        if (page < 1 || size is < 1 or > MaxSize)
        {
            return BadRequest($"Pages are counted from 1, and have 1 to {MaxSize} mountains.");
        }

        var (items, total) = store.List(page, size);
        string? next = (long)page * size < total ? Routes.Mountains.List(page + 1, size) : null;
        return Results.Ok(new MountainPage(items, page, size, total, next));
    }

    [Get("/{id:long}")]
    public Results<Ok<Mountain>, NotFound> Show(long id) =>
        store.Find(id) is { } mountain ? Results.Ok(mountain) : Results.NotFound();

    // A record after [Post] or [Put] is the body. What was created is said by a typed link.
    [Post]
    public Results<Created<Mountain>, ProblemHttpResult> Add(NewMountain mountain)
    {
        if (mountain.FindMistake() is { } mistake)
        {
            return BadRequest(mistake);
        }

        return store.Add(mountain) is { } added
            ? Results.Created(Routes.Mountains.Show(added.Id), added)
            : NameIsTaken(mountain);
    }

    [Put("/{id:long}")]
    public Results<Ok<Mountain>, NotFound, ProblemHttpResult> Replace(long id, NewMountain mountain)
    {
        if (mountain.FindMistake() is { } mistake)
        {
            return BadRequest(mistake);
        }

        return store.Replace(id, mountain, out var isNameTaken) switch
        {
            { } replaced => Results.Ok(replaced),
            _ when isNameTaken => NameIsTaken(mountain),
            _ => Results.NotFound(),
        };
    }

    [Delete("/{id:long}")]
    public Results<NoContent, NotFound> Remove(long id) => store.Remove(id) ? Results.NoContent() : Results.NotFound();

    private static ProblemHttpResult BadRequest(string detail) => Results.Problem(detail, 400, "Bad Request");

    private static ProblemHttpResult NameIsTaken(NewMountain mountain) =>
        Results.Problem($"There is a mountain named '{mountain.Name.Trim()}' already.", 409, "Conflict");
}
