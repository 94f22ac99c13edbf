using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Which C# generated code is written in. Where a project is compiled as an older one, there are no routes.
/// </summary>
internal static class LanguageNeeds
{
    /// <summary>The oldest version that has all that generated code uses.</summary>
    public const LanguageVersion Oldest = LanguageVersion.CSharp12;

    public static bool AreMet(Compilation compilation) => VersionOf(compilation) >= Oldest;

    public static bool AreMet(ParseOptions options) => ((CSharpParseOptions)options).LanguageVersion >= Oldest;

    public static LanguageVersion VersionOf(Compilation compilation) =>
        ((CSharpCompilation)compilation).LanguageVersion;
}
