using SockRoute;

public sealed record Author(string Name)
{
    public override string ToString() => Name;
}

[Template("page.html")]
public sealed partial record Page(Author? Author, Uri? Link, object? Anything, char Letter, Exception Exception);
//// templates/page.html
{{author}} {{link}} {{anything}} {{letter}} {{exception}}
