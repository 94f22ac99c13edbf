using SockRoute;

var options = WebAppOptions.FromArgs(args);
options.Services = new ServiceInstances().Add<IVisitCounter>(new VisitCounter());

var app = new WebApp(options);
app.MapRoutes();
return app.Run();

/// <summary>A controller is a plain class. One without constructor parameters is created once.</summary>
public sealed class Greetings
{
    [Get("/")]
    public IResult Home() => Results.Html(
        """
        <!DOCTYPE html>
        <title>Hello</title>
        <h1>Hello, World!</h1>
        <p><a href="/hello/you">Greet me</a>, <a href="/add/1/2">add 1 and 2</a>, or <a href="/visits">count a visit</a>.</p>
        """);

    [Get("/hello")]
    public string Hello(string name = "World") => $"Hello, {name}!";

    [Get("/hello/{name}")]
    public string HelloTo(string name) => $"Hello, {name}!";

    [Get("/add/{a:int}/{b:int}")]
    public string Add(int a, int b) => $"{a} + {b} = {(long)a + b}";

    [Post("/submit")]
    public string Submit([FromBody] string text) => $"Received {text.Length} characters.";
}

/// <summary>One with constructor parameters is created for each request, from the application's services.</summary>
public sealed class Visits(IVisitCounter counter)
{
    [Get("/visits")]
    public string Count() => $"Visit number {counter.Next()}.";
}

public interface IVisitCounter
{
    int Next();
}

public sealed class VisitCounter : IVisitCounter
{
    private int _visits;

    public int Next() => Interlocked.Increment(ref _visits);
}
