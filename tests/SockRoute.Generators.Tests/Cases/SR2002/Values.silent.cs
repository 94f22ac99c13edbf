using SockRoute;

public sealed record Author(string Name);

[Template("page.html")]
public sealed partial record Page(
    int? Count, bool IsNew, bool? IsOld, string Text, Author Author, DateTime When, int[] Numbers, IEnumerable<string> Words);
//// templates/page.html
{{#count}}{{.}}{{/count}}{{^count}}{{/count}}
{{#isNew}}{{.}}{{/isNew}}{{^isNew}}{{/isNew}}
{{#isOld}}{{.}}{{/isOld}}{{^isOld}}{{/isOld}}
{{#text}}{{.}}{{/text}}{{^text}}{{/text}}
{{#author}}{{name}}{{/author}}{{^author}}{{/author}}
{{#when}}{{year}}{{/when}}
{{#numbers}}{{.}}{{/numbers}}{{^numbers}}{{/numbers}}
{{#words}}{{.}}{{/words}}{{^words}}{{/words}}
