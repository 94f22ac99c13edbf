using SockRoute;

[Template("pages/page.html")]
public sealed partial record Page;
//// templates/pages/page.html
{{> [|rwo|] }}
  {{>[|layouts/base|]}}
{{<[|layot|]}}{{$title}}x{{/title}}{{/layot}}
//// templates/row.html
Row
//// templates/layout.html
{{$title}}y{{/title}}
