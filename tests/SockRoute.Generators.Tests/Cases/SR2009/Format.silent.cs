using SockRoute;

public enum Color { Red }

[Template("page.html")]
public sealed partial record Page(decimal Price, DateOnly? When, Color? Color, FormattableString Text, Version Version);
//// templates/page.html
{{price:F2}} {{{ price : 0.00 }}} {{when:yyyy-MM-dd}} {{color:D}} {{color}} {{price}} {{text:x}} {{version:2}}
