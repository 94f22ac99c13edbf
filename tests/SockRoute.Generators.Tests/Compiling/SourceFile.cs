namespace SockRoute.Generators.Tests.Compiling;

/// <summary>A file of the project that a test compiles.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Name, string Text)
{
    public static implicit operator SourceFile(string text) => new("Routes.cs", text);
}
