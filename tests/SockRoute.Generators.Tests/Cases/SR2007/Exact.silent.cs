using SockRoute;

[Template("page.html")]
public sealed partial record Page(string Title, string TITLE, string Text)
{
    private string TEXT => "";
}
//// templates/page.html
{{Title}} {{TITLE}} {{text}}
