using SockRoute;

[Template("page.html")]
public sealed partial record Page(bool A, bool B, string Text);
//// templates/page.html
{{#a}}{{#b}}{{text}}{{/b}}{{/a}} } }} { text
{{=<% %>=}}
<%text%> {{text}} <%! a {{comment}} %>
<%={{ }}=%>
{{! {{text }}
