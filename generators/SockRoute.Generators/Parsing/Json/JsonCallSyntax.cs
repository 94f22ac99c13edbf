using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// Where one file may name a method that takes a value for JSON, by name only; remembered for as long as the file does
/// not change.
/// </summary>
internal sealed class JsonCallSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, JsonCallSyntax> Cache = new();

    private readonly HashSet<string> _methods;

    private JsonCallSyntax(SyntaxTree tree, HashSet<string> methods)
    {
        _methods = methods;
        Names = methods.Count == 0
            ? []
            : [.. tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => MayBeCall(name, methods))];
    }

    public IReadOnlyList<SimpleNameSyntax> Names { get; }

    public static JsonCallSyntax Of(SyntaxTree tree, HashSet<string> methods)
    {
        var known = Cache.GetValue(tree, key => new(key, methods));
        return known._methods.SetEquals(methods) ? known : new(tree, methods);
    }

    /// <summary>Whether the name may be that of a method; what it is, only the compiler can tell.</summary>
    public static bool MayBeCall(SimpleNameSyntax name, HashSet<string> methods) =>
        methods.Contains(name.Identifier.ValueText)
        && name.Parent is not (NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax)
        && !SyntaxFacts.IsInTypeOnlyContext(name);
}
