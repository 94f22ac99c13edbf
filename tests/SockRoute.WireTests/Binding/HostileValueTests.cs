using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Binding;

/// <summary>What no value can be made of, from every source: each is a 400 that tells which.</summary>
public sealed class HostileValueTests(BindingServer server) : IClassFixture<BindingServer>
{
    private const string FormType = "Content-Type: application/x-www-form-urlencoded";

    public static TheoryData<string> Names => [.. HostileValues.All.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void FromTheRoute(string name) => Check(name, "route", static (name, value) =>
        value.Length == 0 ? null : Requests.Get($"/bind/route/{name}/{Uri.EscapeDataString(value)}"), "v");

    [Theory]
    [MemberData(nameof(Names))]
    public void FromTheQuery(string name) => Check(name, "query", static (name, value) =>
        Requests.Get($"/bind/query?{name}={Uri.EscapeDataString(value)}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void FromAForm(string name) => Check(name, "form", static (name, value) =>
        name == "isbn" && value.Length == 0 ? null
            : Requests.Post("/bind/form", $"{name}={Uri.EscapeDataString(value)}", FormType),
        char.ToUpperInvariant(name[0]) + name[1..]);

    [Theory]
    [MemberData(nameof(Names))]
    public void FromAHeader(string name)
    {
        var field = name == "date" ? "x-date" : name;
        Check(name, "header", (_, value) => Requests.Get("/bind/header", $"{field}: {Latin1(value)}"), field);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FromACookie(string name) => Check(name, "cookie", static (name, value) =>
        Requests.Get("/bind/cookie", $"Cookie: {name}={Latin1(value)}"));

    private void Check(string name, string source, Func<string, string, string?> request, string? field = null)
    {
        var (_, expected, values) = HostileValues.All.Single(row => row.Name == name);
        foreach (var value in values.Where(value => request(name, value) is not null))
        {
            var refusal = Assert.Single(Refusal.In(server.Ask(request(name, value)!)));
            Assert.Equal(
                (field ?? name, source, "invalid", expected),
                (refusal.Name, refusal.Source, refusal.Reason, refusal.Expected));
            Assert.Equal(source is "header" or "cookie" ? null : Cut(value), refusal.Received);
        }
    }

    private static string Cut(string value) => value.Length > 100 ? value[..100] : value;

    // A header field is bytes.
    private static string Latin1(string value) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value));
}
