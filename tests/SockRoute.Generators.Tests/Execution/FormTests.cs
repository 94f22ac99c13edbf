using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What the fields of a form become in a handler's parameters.</summary>
public sealed class FormTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using SockRoute;

        public enum Color { Red, Green, Blue = 7 }

        public static class Values
        {
            static string S(IFormattable? x) => x?.ToString(null, CultureInfo.InvariantCulture) ?? "null";

            [Post("/string")] public static string String([FromForm] string v) => $"<{v}>";
            [Post("/nullable-string")] public static string NullableString([FromForm] string? v) => v ?? "null";
            [Post("/default-string")] public static string DefaultString([FromForm] string v = "d") => v;
            [Post("/int")] public static string Int([FromForm] int v) => S(v);
            [Post("/default")] public static string Default([FromForm] int v = 5) => S(v);
            [Post("/nullable")] public static string Nullable([FromForm] int? v) => S(v);
            [Post("/nullable-default")] public static string NullableDefault([FromForm] int? v = -5) => S(v);
            [Post("/decimal")] public static string Decimal([FromForm] decimal v) => S(v);
            [Post("/datetime")] public static string Time([FromForm] DateTime v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Post("/guid")] public static string Id([FromForm] Guid v) => v.ToString("N");
            [Post("/char")] public static string Letter([FromForm] char v) => $"<{v}>";
            [Post("/bool")] public static string Bool([FromForm] bool v) => v ? "yes" : "no";
            [Post("/default-bool")] public static string DefaultBool([FromForm] bool v = true) => v ? "yes" : "no";
            [Post("/nullable-bool")] public static string NullableBool([FromForm] bool? v) => v?.ToString() ?? "null";
            [Post("/enum")] public static string Enum([FromForm] Color v) => v.ToString();
            [Post("/default-enum")] public static string DefaultEnum([FromForm] Color v = Color.Blue) => v.ToString();
            [Post("/nullable-enum")] public static string NullableEnum([FromForm] Color? v = Color.Green) => v?.ToString() ?? "null";
            [Post("/renamed")] public static string Renamed([FromForm(Name = "post-title")] string v) => v;
            [Put("/mixed/{id}"), Post("/mixed/{id}")]
            public static string Mixed(int id, int page, [FromForm] string a, [FromForm] int b, HttpRequest r) =>
                $"{id} {page} {a} {b} {r.ReadForm().Count}";
        }

        public static class Lists
        {
            static string J<T>(IEnumerable<T>? values) => values is null ? "null" : "[" + string.Join("|", values) + "]";

            [Post("/l/array")] public static string Array([FromForm] string[] v) => J(v);
            [Post("/l/nullable")] public static string Nullable([FromForm] string[]? v) => J(v);
            [Post("/l/null")] public static string Null([FromForm] List<int>? v = null) => J(v);
            [Post("/l/list")] public static string List([FromForm] List<int> v) => J(v);
            [Post("/l/readonly")] public static string ReadOnly([FromForm] IReadOnlyList<Color> v) => J(v);
            [Post("/l/enumerable")] public static string Enumerable([FromForm] IEnumerable<bool> v) => J(v);
            [Post("/l/ilist")] public static string IList([FromForm] IList<Guid> v, [FromForm] ICollection<long> w, [FromForm] IReadOnlyCollection<string> x) => J(v) + J(w) + J(x);
        }

        public record NewPost(string Title, string? Body, bool Draft = false);

        public record struct Point(int X, int Y, [FromForm(Name = "point-name")] string Name = "here");

        public class Options
        {
            public required string Name { get; set; }
            public required bool Ticked { get; init; }
            public required Color? Color { get; init; }
            public string Note { get; set; } = "initial";
            public int Size { get; set; } = 3;
            public int? Limit { get; init; } = 9;
            public string Kept { get; init; } = "kept";
            public bool On { get; set; } = true;
            public List<string> Tags { get; init; } = ["none"];
            public string Computed => Name + "!";
            public List<int> Fixed { get; } = [];
            public string Hidden { get; private set; } = "";
            public static string Shared { get; set; } = "";
            public required int Field;
            public override string ToString() =>
                $"{Name} {Ticked} {Color?.ToString() ?? "null"} {Note} {Size} {Limit?.ToString() ?? "null"} {Kept} {On} {string.Join("|", Tags)} {Computed} {Field}";
        }

        public class Base { public string Inherited { get; set; } = "base"; public virtual int Number { get; set; } }

        public class Derived : Base { public override int Number { get; set; } public string @class { get; set; } = ""; }

        public class Made
        {
            [SetsRequiredMembers] public Made(string title) => Title = title;
            public required string Title { get; set; }
            public required string Other { get; set; } = "other";
        }

        public class Strict
        {
            public Strict(string name) => Name = name ?? throw new InvalidOperationException("made without a name");
            public string Name { get; }
            public int Count { get; set; }
        }

        public static class Objects
        {
            [Post("/o/record")] public static string Record([FromForm] NewPost post) => $"{post.Title} {post.Body ?? "null"} {post.Draft}";
            [Post("/o/nullable")] public static string Nullable([FromForm] NewPost? post) => $"{post!.Title}";
            [Post("/o/struct")] public static string Struct([FromForm] Point point) => $"{point.X} {point.Y} {point.Name}";
            [Post("/o/nullable-struct")] public static string NullableStruct([FromForm] Point? point) => $"{point!.Value.X}";
            [Post("/o/class")] public static string Class([FromForm] Options options) => options.ToString();
            [Post("/o/derived")] public static string Derived([FromForm] Derived derived) => $"{derived.Inherited} {derived.Number} {derived.@class}";
            [Post("/o/made")] public static string Made([FromForm] Made made) => $"{made.Title} {made.Other}";
            [Post("/o/strict")] public static string Strict([FromForm] Strict strict) => $"{strict.Name} {strict.Count}";
            [Post("/o/both")] public static string Both([FromForm] NewPost post, [FromForm] int page, int q, [FromForm] Point point) => $"{post} {page} {q} {point}";
            [Post("/o/task")] public static async Task<string> Wait([FromForm] NewPost post) { await Task.Yield(); return post.Title; }
        }

        public sealed class Own(string prefix = "own")
        {
            [Post("/own")] public string Post([FromForm] NewPost context, [FromForm] string binder, [FromForm] string controller) =>
                prefix + context.Title + binder + controller;
            [Post("/read")] public string Read(HttpRequest request) =>
                string.Join(" ", request.ReadForm().Select(f => f.Key + "=" + f.Value)) + ReferenceEquals(request.ReadForm(), request.ReadForm());
        }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/string", "v=a%20b+c%C3%A4", "<a b cä>")]
    [InlineData("/string", "v=\u00c3\u00a4", "<ä>")]
    [InlineData("/string", "V=", "<>")]
    [InlineData("/string", "v", "<>")]
    [InlineData("/string", "w=%00&&v=a=b&", "<a=b>")]
    [InlineData("/nullable-string", "", "null")]
    [InlineData("/nullable-string", "v=", "")]
    [InlineData("/default-string", "", "d")]
    [InlineData("/default-string", "v=", "")]
    [InlineData("/int", "v=-1", "-1")]
    [InlineData("/default", "w=1", "5")]
    [InlineData("/default", "v=6", "6")]
    [InlineData("/nullable", "", "null")]
    [InlineData("/nullable", "v=", "null")]
    [InlineData("/nullable", "v=4", "4")]
    [InlineData("/nullable-default", "", "-5")]
    [InlineData("/nullable-default", "v=", "null")]
    [InlineData("/nullable-default", "v=4", "4")]
    [InlineData("/decimal", "v=1.10", "1.10")]
    [InlineData("/datetime", "v=2024-02-29T12:00", "2024-02-29T12:00:00.0000000")]
    [InlineData("/guid", "v=00112233-4455-6677-8899-AABBCCDDEEFF", "00112233445566778899aabbccddeeff")]
    [InlineData("/char", "v=%2F", "</>")]
    [InlineData("/bool", "", "no")]
    [InlineData("/bool", "v=on", "yes")]
    [InlineData("/bool", "v=True", "yes")]
    [InlineData("/bool", "v=false", "no")]
    [InlineData("/default-bool", "", "yes")]
    [InlineData("/default-bool", "v=false", "no")]
    [InlineData("/nullable-bool", "", "null")]
    [InlineData("/nullable-bool", "v=", "null")]
    [InlineData("/nullable-bool", "v=ON", "True")]
    [InlineData("/enum", "v=gReEn", "Green")]
    [InlineData("/default-enum", "", "Blue")]
    [InlineData("/default-enum", "v=red", "Red")]
    [InlineData("/nullable-enum", "", "Green")]
    [InlineData("/nullable-enum", "v=", "null")]
    [InlineData("/renamed", "post-title=x&v=y", "x")]
    [InlineData("/mixed/1?page=2", "a=x&b=3", "1 2 x 3 2")]
    [InlineData("/l/array", "", "[]")]
    [InlineData("/l/array", "v=a&V=&v=c", "[a||c]")]
    [InlineData("/l/nullable", "", "null")]
    [InlineData("/l/nullable", "v=a", "[a]")]
    [InlineData("/l/null", "", "null")]
    [InlineData("/l/null", "v=1", "[1]")]
    [InlineData("/l/list", "v=1&w=x&v=2", "[1|2]")]
    [InlineData("/l/readonly", "v=red&v=BLUE", "[Red|Blue]")]
    [InlineData("/l/enumerable", "v=on&v=false", "[True|False]")]
    [InlineData("/l/ilist", "w=1&w=2&x=", "[][1|2][]")]
    [InlineData("/o/record", "title=a", "a null False")]
    [InlineData("/o/record", "TITLE=a&body=&draft=on", "a  True")]
    [InlineData("/o/nullable", "title=a", "a")]
    [InlineData("/o/struct", "x=1&y=2", "1 2 here")]
    [InlineData("/o/struct", "x=1&y=2&point-name=there", "1 2 there")]
    [InlineData("/o/nullable-struct", "x=1&y=2", "1")]
    [InlineData("/o/class", "name=n&field=1", "n False null initial 3 9 kept True none n! 1")]
    [InlineData("/o/class", "name=n&field=1&ticked=on&color=blue&note=x&size=4&limit=&kept=&on=false&tags=a&tags=b&hidden=h&shared=s&fixed=1&computed=c", "n True Blue x 4 null  False a|b n! 1")]
    [InlineData("/o/derived", "", "base 0")]
    [InlineData("/o/derived", "inherited=i&number=2&class=c", "i 2 c")]
    [InlineData("/o/made", "title=t", "t other")]
    [InlineData("/o/made", "title=t&other=o", "t o")]
    [InlineData("/o/strict", "name=n", "n 0")]
    [InlineData("/o/both?q=3", "title=t&page=2&x=1&y=2", "NewPost { Title = t, Body = , Draft = False } 2 3 Point { X = 1, Y = 2, Name = here }")]
    [InlineData("/o/task", "title=t", "t")]
    [InlineData("/own", "title=t&binder=b&controller=c", "owntbc")]
    [InlineData("/read", "a=1&b=+&A=2", "a=1 b=  A=2True")]
    public void BindsAGoodForm(string path, string form, string expected) =>
        Assert.Equal(("200 " + expected).TrimEnd(), _app.Post(path, form));

    [Theory]
    [InlineData("/string", "", "Form field 'v' is missing.")]
    [InlineData("/string", "v=1&V=2", "Form field 'v' is given more than once.")]
    [InlineData("/int", "v=", "Form field 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/default", "v=", "Form field 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/nullable", "v=x", "Form field 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/bool", "v=", "Form field 'v' is not true or false.")]
    [InlineData("/bool", "v=1", "Form field 'v' is not true or false.")]
    [InlineData("/int", "v=on", "Form field 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/enum", "v=1", "Form field 'v' is not one of Red, Green, Blue.")]
    [InlineData("/enum", "", "Form field 'v' is missing.")]
    [InlineData("/mixed/x?page=y", "b=z", "Route parameter 'id' is not a whole number from -2147483648 to 2147483647.\n"
        + "Query parameter 'page' is not a whole number from -2147483648 to 2147483647.\nForm field 'a' is missing.\n"
        + "Form field 'b' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/l/list", "v=1&v=x&v=y", "Form field 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/l/readonly", "v=", "Form field 'v' is not one of Red, Green, Blue.")]
    [InlineData("/o/record", "draft=maybe", "Form field 'Title' is missing.\nForm field 'Draft' is not true or false.")]
    [InlineData("/o/class", "size=x&limit=y&color=z", "Form field 'Name' is missing.\nForm field 'Color' is not one of Red, Green, Blue.\n"
        + "Form field 'Size' is not a whole number from -2147483648 to 2147483647.\nForm field 'Limit' is not a whole number from -2147483648 to 2147483647.\n"
        + "Form field 'Field' is missing.")]
    [InlineData("/o/strict", "", "Form field 'name' is missing.")]
    [InlineData("/o/strict", "name=a&name=b", "Form field 'name' is given more than once.")]
    [InlineData("/string", "a=1&v=%", "Field 2 of the form is not percent-encoded UTF-8.")]
    [InlineData("/string", "v=%ff", "Field 1 of the form is not percent-encoded UTF-8.")]
    [InlineData("/string", "v=\u00ff", "Field 1 of the form is not percent-encoded UTF-8.")]
    public void RefusesABadFormAndNamesEveryField(string path, string form, string expected) =>
        Assert.Equal("400 " + expected, _app.Post(path, form));

    [Theory]
    [InlineData(null, "The request has no Content-Type: a form is sent as application/x-www-form-urlencoded.")]
    [InlineData("text/plain", "The Content-Type of the request is not that of a form: send it as application/x-www-form-urlencoded.")]
    [InlineData("multipart/form-data; boundary=x", "This server does not read multipart/form-data: send the form as application/x-www-form-urlencoded.")]
    [InlineData("application/x-www-form-urlencoded; charset=latin1", "The form is not sent as UTF-8, which is the only charset that is read.")]
    public void RefusesWhatIsNoForm(string? contentType, string expected)
    {
        Assert.Equal("415 " + expected, _app.Post("/nullable-string", "v=1", contentType));
        Assert.Equal("415 " + expected, _app.Post("/read", "v=1", contentType));
    }

    [Theory]
    [InlineData("Application/X-WWW-Form-Urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=UTF-8")]
    [InlineData("application/x-www-form-urlencoded;charset=\"utf-8\" ; a=b")]
    public void TakesEverySpellingOfTheMediaType(string contentType) =>
        Assert.Equal("200 1", _app.Post("/nullable-string", "v=1", contentType));

    [Fact]
    public void TakesTheBodyBeforeTheHandlerStarts() => Assert.Equal(
        ["/read"],
        Project.Dispatcher.Routes.Where(static route => route.Body != RouteBody.Form).Select(static route => route.Template));
}
