using SockRoute;

public class Posts
{
    [Get("/a/{id:[|min(99999999999999999999)|]}")] public string A(long id) => $"{id}";
    [Get("/b/{id:[|range(5, 99999999999999999999)|]}")] public string B(long id) => $"{id}";
    [Get("/c/{id:[|range(5,1)|]}")] public string C(long id) => $"{id}";
    [Get("/d/{id:[|max(x)|]}")] public string D(long id) => $"{id}";
    [Get("/e/{id:[|length(-1)|]}")] public string E(string id) => id;
    [Get("/f/{id:[|maxlength(0)|]}")] public string F(string id) => id;
    [Get("/g/{id:[|int(5)|]}")] public string G(int id) => $"{id}";
    [Get("/h/{id:[|i nt|]}")] public string H(int id) => $"{id}";
    [Get("/i/{id:[|min(1 0)|]}")] public string I(long id) => $"{id}";
    [Get("/j/{id:[|min()|]}")] public string J(long id) => $"{id}";
    [Get("/k/{id:[|length(1,2,3)|]}")] public string K(string id) => id;
    [Get("/l/{id:[| int (5)|]}")] public string L(int id) => $"{id}";
}
