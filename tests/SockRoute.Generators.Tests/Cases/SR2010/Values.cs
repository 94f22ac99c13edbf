using SockRoute;

public sealed record Author(string Name);

[Template("page.html")]
public sealed partial record Page(Author Author, IReadOnlyList<string> Words, IDictionary<string, int> Numbers);
//// templates/page.html
{{[|author|]}} {{{[|words|]}}} {{[|numbers|]}} {{[|.|]}}
