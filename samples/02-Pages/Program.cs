using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", "static");
app.MapRoutes();
app.OnNotFound(context => new NotFoundPage(context.Request.Path));
return app.Run();

/// <summary>A page is a record: what it declares is what its template can show.</summary>
[Template("index.html")]
public sealed partial record IndexPage(int Notes)
{
    public bool HasNotes => Notes > 0;
}

[Template("hello.html")]
public sealed partial record HelloPage(string Name);

[Template("notes.html")]
public sealed partial record NotesPage(IReadOnlyList<Note> Notes, string? Problem = null);

[Template("not-found.html")]
public sealed partial record NotFoundPage(string Path);

public sealed class Site
{
    [Get("/")]
    public IndexPage Index() => new(NoteBook.Count);

    [Get("/hello")]
    public HelloPage Hello(string name = "World") => new(name);
}

[Route("/notes")]
public sealed class Notes
{
    [Get]
    public NotesPage List() => new(NoteBook.All());

    // The fields of the form become the record. A redirect keeps a reload from posting again.
    [Post]
    public IResult Add([FromForm] NewNote note, HttpResponse response)
    {
        if (string.IsNullOrWhiteSpace(note.Text))
        {
            response.StatusCode = 400;
            return new NotesPage(NoteBook.All(), "A note has a text.");
        }

        NoteBook.Add(note);
        return Results.Redirect(Routes.Notes.List());
    }
}

/// <summary>What the form sends; a box that is not ticked is not sent, and is false.</summary>
public sealed record NewNote(string Text, string Author = "", bool Important = false);

public sealed record Note(string Text, string Author, bool Important, DateTime At);

/// <summary>The notes, for as long as the program runs.</summary>
internal static class NoteBook
{
    private const int Most = 100;

    private static readonly Lock Gate = new();
    private static readonly Queue<Note> Notes = [];

    public static int Count
    {
        get
        {
            lock (Gate)
            {
                return Notes.Count;
            }
        }
    }

    public static void Add(NewNote note)
    {
        lock (Gate)
        {
            Notes.Enqueue(new(note.Text.Trim(), note.Author.Trim(), note.Important, DateTime.UtcNow));
            if (Notes.Count > Most)
            {
                Notes.Dequeue();
            }
        }
    }

    public static IReadOnlyList<Note> All()
    {
        lock (Gate)
        {
            return [.. Notes];
        }
    }
}
