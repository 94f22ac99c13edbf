using SockRoute;

[Template("page.html")]
public sealed partial record Page(string Title, bool? IsNew, Version[] Versions);
//// templates/page.html
{{[|title|]:F2}} {{ [|isNew|] : x }}{{#versions}}{{.:2}}{{/versions}} {{{[|versions|]:x}}}
