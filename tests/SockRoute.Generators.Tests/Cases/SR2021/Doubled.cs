using SockRoute;

[Template("f0.html")]
public sealed partial record Page(int X);
//// templates/f0.html
{{> f1}}{{> f1}}
//// templates/f1.html
{{> f2}}{{> f2}}
//// templates/f2.html
{{> f3}}{{> f3}}
//// templates/f3.html
{{> f4}}{{> f4}}
//// templates/f4.html
{{> f5}}{{> f5}}
//// templates/f5.html
{{> f6}}{{> f6}}
//// templates/f6.html
{{> f7}}{{> f7}}
//// templates/f7.html
{{> f8}}{{> f8}}
//// templates/f8.html
{{> f9}}{{> f9}}
//// templates/f9.html
{{> f10}}{{> f10}}
//// templates/f10.html
{{> f11}}{{> [|f11|]}}
//// templates/f11.html
{{> f12}}{{> f12}}
//// templates/f12.html
{{x}}
