using SockRoute;

[Template("pages/page.html")]
public sealed partial record Page;
//// templates/pages/page.html
{{> row }}{{> row.html }}{{> pages/row }}{{> text}}{{> common.mustache }}
{{<layout}}{{$title}}x{{/title}}{{/layout}}
//// templates/pages/row.html
Row
//// templates/text.txt
Text
//// templates/common.mustache
Common
//// templates/layout.html
{{$title}}y{{/title}}
