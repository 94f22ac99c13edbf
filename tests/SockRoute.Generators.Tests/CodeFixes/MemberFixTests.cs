namespace SockRoute.Generators.Tests.CodeFixes;

/// <summary>Fixes within a class: each line has the title, what is written, and what the fix makes of it.</summary>
public sealed class MemberFixTests
{
    private const string Add = "Add parameter 'int id' to 'A'";
    private const string ToType = "Change the type of 'id' to 'int'";
    private const string Template = "Drop the default of the template";
    private const string Route = "Add '{id}' to the template";
    private const string Query = "Remove [FromRoute], and take it from the query";

    /// <summary>SR1001.</summary>
    public static TheoryData<string, string, string> MissingParameters => new()
    {
        {
            Add,
            "[Get(\"/{id:int}\")] public string A() => \"\";",
            "[Get(\"/{id:int}\")] public string A(int id) => \"\";"
        },
        {
            Add,
            "[Get(@\"/{id:int}\")] public string A(string x) => x;",
            "[Get(@\"/{id:int}\")] public string A(string x, int id) => x;"
        },
        {
            Add,
            "[Get(\"/a/\" + \"{id:int}\")] public string A(string x = \"\") => x;",
            "[Get(\"/a/\" + \"{id:int}\")] public string A(int id, string x = \"\") => x;"
        },
        {
            Add,
            "[Get(\"/a/{id:int}\"), Post(\"\"\"/b/{id:int}\"\"\", Name = \"B\")] public string A( /* none */ ) => \"\";",
            "[Get(\"/a/{id:int}\"), Post(\"\"\"/b/{id:int}\"\"\", Name = \"B\")] public string A(int id /* none */ ) => \"\";"
        },
        {
            "Add parameter 'Guid @class' to 'A'",
            "[Get(\"/{class:guid}\")] public string A() => \"\";",
            "[Get(\"/{class:guid}\")] public string A(Guid @class) => \"\";"
        },
        {
            "Add parameter 'int? page' to 'A'",
            "[Get(\"/{page:int?}\")] public string A() => \"\";",
            "[Get(\"/{page:int?}\")] public string A(int? page) => \"\";"
        },
        {
            "Rename the route parameter to 'ident'",
            "[Get(\"/a/{id}\")] public string A(string ident) => ident;",
            "[Get(\"/a/{ident}\")] public string A(string ident) => ident;"
        },
        {
            "Add parameter 'string id' to 'A'",
            "[Get(\"/a/{id}\")] public string A(string ident) => ident;",
            "[Get(\"/a/{id}\")] public string A(string ident, string id) => ident;"
        },
        {
            "Rename the route parameter to 'number'",
            "[Get(\"/\\u0061/{nummber:int}\")] public string A(int number) => $\"{number}\";",
            "[Get(\"/\\u0061/{number:int}\")] public string A(int number) => $\"{number}\";"
        },
        {
            "Rename the route parameter to 'number'",
            "[Get(\"/a\" + (@\"/{nummber}\" + \"/c\"))] public string A(int number) => $\"{number}\";",
            "[Get(\"/a\" + (@\"/{number}\" + \"/c\"))] public string A(int number) => $\"{number}\";"
        },
    };

    /// <summary>SR1002.</summary>
    public static TheoryData<string, string, string> UnknownParameters => new()
    {
        {
            Route,
            "[Get(\"/a\")] public string A([FromRoute] string id) => id;",
            "[Get(\"/a/{id}\")] public string A([FromRoute] string id) => id;"
        },
        {
            Route,
            "[Get(@\"/\")] public string A([FromRoute] string id) => id;",
            "[Get(@\"/{id}\")] public string A([FromRoute] string id) => id;"
        },
        {
            Route,
            "[Get(\"/a\" + \"\"\"/b\"\"\")] public string A([FromRoute(Name = \"id\")] string key) => key;",
            "[Get(\"/a\" + \"\"\"/b/{id}\"\"\")] public string A([FromRoute(Name = \"id\")] string key) => key;"
        },
        {
            Query,
            "[Get(\"/a\")] public string A(/* who */ [FromRoute] string id) => id;",
            "[Get(\"/a\")] public string A(/* who */ string id) => id;"
        },
        {
            Query,
            "[Get(\"/a\")] public string A([Obsolete2, SockRoute.FromRoute(Name = \"x\")] string id) => id;",
            "[Get(\"/a\")] public string A([Obsolete2] string id) => id;"
        },
        {
            "Rename the route parameter to 'id'",
            "[Get(\"/{idd:int}\")] public string A([FromRoute] int id) => $\"{id}\";",
            "[Get(\"/{id:int}\")] public string A([FromRoute] int id) => $\"{id}\";"
        },
    };

    /// <summary>SR1003.</summary>
    public static TheoryData<string, string, string> Misfits => new()
    {
        {
            ToType,
            "[Get(\"/{id:int}\")] public string A(Guid id) => $\"{id}\";",
            "[Get(\"/{id:int}\")] public string A(int id) => $\"{id}\";"
        },
        {
            ToType,
            "[Get(\"/a\"), Get(@\"/a/{id:int}\")] public string A(/* the */ bool? id /* key */) => $\"{id}\";",
            "[Get(\"/a\"), Get(@\"/a/{id:int}\")] public string A(/* the */ int? id /* key */) => $\"{id}\";"
        },
        {
            "Change the constraint to 'guid'",
            "[Get(\"\"\"/{id:int:min(1)}/x\"\"\")] public string A(Guid id) => $\"{id}\";",
            "[Get(\"\"\"/{id:guid}/x\"\"\")] public string A(Guid id) => $\"{id}\";"
        },
        {
            "Change the constraint to 'range(0,255)'",
            "[Get(\"/{id:long}\")] public string A(byte id) => $\"{id}\";",
            "[Get(\"/{id:range(0,255)}\")] public string A(byte id) => $\"{id}\";"
        },
        {
            "Change the constraint to 'enum'",
            "[Get(\"/{id:alpha}\")] public string A(DayOfWeek id) => $\"{id}\";",
            "[Get(\"/{id:enum}\")] public string A(DayOfWeek id) => $\"{id}\";"
        },
        {
            "Change the constraint to 'datetime'",
            "[Get(\"/{id:bool}\")] public string A(DateTimeOffset id) => $\"{id}\";",
            "[Get(\"/{id:datetime}\")] public string A(DateTimeOffset id) => $\"{id}\";"
        },
        {
            "Change the type of 'path' to 'string'",
            "[Get(\"/{*path}\")] public string A(int path) => $\"{path}\";",
            "[Get(\"/{*path}\")] public string A(string path) => $\"{path}\";"
        },
    };

    /// <summary>SR1020.</summary>
    public static TheoryData<string, string, string> Defaults => new()
    {
        {
            "Make 'x' nullable",
            "[Get(\"/{x?}\")] public string A(int x) => $\"{x}\";",
            "[Get(\"/{x?}\")] public string A(int? x) => $\"{x}\";"
        },
        {
            "Give 'x' the default 0",
            "[Get(\"/{x:int?}\")] public string A(int x) => $\"{x}\";",
            "[Get(\"/{x:int?}\")] public string A(int x = 0) => $\"{x}\";"
        },
        {
            "Give 'x' the default \"\"",
            "[Get(@\"/{x?}\")] public string A(string x) => x;",
            "[Get(@\"/{x?}\")] public string A(string x = \"\") => x;"
        },
        {
            "Give 'x' the default default",
            "[Get(\"/{x?}\")] public string A(Guid x) => $\"{x}\";",
            "[Get(\"/{x?}\")] public string A(Guid x = default) => $\"{x}\";"
        },
        {
            "Make 'x' required in the template",
            "[Get(\"/{x:int?}\")] public string A(int x) => $\"{x}\";",
            "[Get(\"/{x:int}\")] public string A(int x) => $\"{x}\";"
        },
        {
            Template,
            "[Get(\"/a\" + \"/{x=abc}\")] public string A(int x) => $\"{x}\";",
            "[Get(\"/a\" + \"/{x}\")] public string A(int x) => $\"{x}\";"
        },
        {
            Template,
            "[Get(\"/{x=}\")] public string A(string x) => x;",
            "[Get(\"/{x}\")] public string A(string x) => x;"
        },
        {
            Template,
            "[Get(\"/{x:int:min(1)=0}\")] public string A(int? x) => $\"{x}\";",
            "[Get(\"/{x:int:min(1)?}\")] public string A(int? x) => $\"{x}\";"
        },
        {
            Template,
            "[Get(\"/{x=2}\")] public string A(int x = 1) => $\"{x}\";",
            "[Get(\"/{x?}\")] public string A(int x = 1) => $\"{x}\";"
        },
        {
            "Drop the default of 'x'",
            "[Get(\"/{x=2}\")] public string A(int x = 1 /* one */) => $\"{x}\";",
            "[Get(\"/{x=2}\")] public string A(int x /* one */) => $\"{x}\";"
        },
    };

    /// <summary>SR0001, SR0027 and SR1017.</summary>
    public static TheoryData<string, string, string> Others => new()
    {
        { "Write '/a'", "[Get(@\"a\")] public string A() => \"\";", "[Get(@\"/a\")] public string A() => \"\";" },
        {
            "Write '{id:int}'",
            "[Get(\"/a/<int:id>\")] public string A(int id) => $\"{id}\";",
            "[Get(\"/a/{id:int}\")] public string A(int id) => $\"{id}\";"
        },
        {
            "Write '{*path}'",
            "[Get(\"/a/*\")] public string A(string path) => path;",
            "[Get(\"/a/{*path}\")] public string A(string path) => path;"
        },
        {
            "Make 'A' public",
            "[Get(\"/a\")] /* b */ string A() => \"\";",
            "[Get(\"/a\")] /* b */ public string A() => \"\";"
        },
        {
            "Make 'A' public",
            "[Get(\"/a\")] private static string A() => \"\";",
            "[Get(\"/a\")] public static string A() => \"\";"
        },
        {
            "Make 'A' public",
            "[Get(\"/a\")] static private string A() => \"\";",
            "[Get(\"/a\")] static public string A() => \"\";"
        },
        { "Remove [Get]", "[Get(\"/a\")] /* b */ string A() => \"\";", "/* b */ string A() => \"\";" },
        {
            "Remove [Get]",
            "[Get(\"/a\"), Obsolete(\"x\")] string A() => \"\";",
            "[Obsolete(\"x\")] string A() => \"\";"
        },
        {
            "Remove [Get]",
            "[Obsolete(\"x\"), Get(\"/a\")] string A() => \"\";",
            "[Obsolete(\"x\")] string A() => \"\";"
        },
        {
            "Remove [Get]",
            "// a\n    [Get(\"/a\")]\n    // b\n    string A() => \"\";",
            "// a\n    // b\n    string A() => \"\";"
        },
        {
            "Remove [Get]",
            "public string A\n    {\n        [Get(\"/a\")]\n        get => \"\";\n    }",
            "public string A\n    {\n        get => \"\";\n    }"
        },
    };

    /// <summary>SR1004, SR1032 and SR1007.</summary>
    public static TheoryData<string, string, string> Sources => new()
    {
        {
            "Take 'text' from the query",
            "[Get(\"/a\")] public string A([FromBody] string text) => text;",
            "[Get(\"/a\")] public string A(string text) => text;"
        },
        {
            "Take 'text' from the query",
            "[Delete(\"/a\")] public string A([FromForm(Name = \"t\")] string text) => text;",
            "[Delete(\"/a\")] public string A([FromQuery(Name = \"t\")] string text) => text;"
        },
        {
            "Take 'ids' from the query",
            "[Head(\"/a\")] public string A([SockRoute.FromFormAttribute] int[] ids) => \"\";",
            "[Head(\"/a\")] public string A(int[] ids) => \"\";"
        },
        {
            "Make it [Post]",
            "[Get(\"/a\")] public string A([FromBody] string text) => text;",
            "[Post(\"/a\")] public string A([FromBody] string text) => text;"
        },
        {
            "Make it [Post]",
            "[DeleteAttribute(\"/a\")] public string A([FromForm] string text) => text;",
            "[Post(\"/a\")] public string A([FromForm] string text) => text;"
        },
        {
            "Mark 'format' as a service",
            "[Get(\"/a\")] public string A(string text, /* f */ IFormatProvider format) => text;",
            "[Get(\"/a\")] public string A(string text, /* f */ [FromServices] IFormatProvider format) => text;"
        },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    [MemberData(nameof(MissingParameters))]
    [MemberData(nameof(UnknownParameters))]
    [MemberData(nameof(Misfits))]
    [MemberData(nameof(Defaults))]
    [MemberData(nameof(Others))]
    public async Task IsMendedAndNothingElseIsTouched(string title, string member, string expected)
    {
        var text = await FixRun.Apply(title, Project(member));
        Assert.Equal(Project(expected), text);
        await FixRun.RequireClean(text);
    }

    private static string Project(string member) =>
        "using SockRoute;\n\npublic class Posts\n{\n    // before\n    " + member + " // behind\n}\n\n"
        + "[AttributeUsage(AttributeTargets.Parameter)]\npublic sealed class Obsolete2Attribute : Attribute;\n";
}
