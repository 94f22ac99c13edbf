using SockRoute;

public sealed record Author(string Name, int Age);

public sealed record Post(string Title, Author? Author, IReadOnlyDictionary<string, string> Tags);

[Template("posts.html")]
public sealed partial record PostList(string Heading, IReadOnlyList<Post> Posts);

[Template("post.html")]
public sealed partial record PostPage(Post Post);
//// templates/posts.html
<h1>{{[|headin|]}}</h1>
{{#posts}}
  <p>{{[|titel|]}} by {{author.[|nam|]}}, {{ [|Writer|].name }}, {{title.[|size|]}}</p>
  {{#[|comments|]}}<b>{{nothing}}</b>{{/comments}}
  {{> row }}
{{/posts}}
{{^posts}}{{[|title|]}}{{/posts}}
//// templates/row.html
{{title}} {{[|heading2|]}} {{{[|raw|]}}} {{&[|raw2|]}}
//// templates/post.html
{{#post}}{{> row }}{{/post}}{{^[|posts|]}}{{/posts}}
