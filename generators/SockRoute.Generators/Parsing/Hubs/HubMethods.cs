using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>The methods of a hub, and that there are no two for one thing.</summary>
internal static class HubMethods
{
    /// <summary>The methods without a mistake, in an order that does not depend on files.</summary>
    public static IReadOnlyList<HubMethod> Parse(
        INamedTypeSymbol type, Compilation compilation, List<Problem> problems)
    {
        var found = SymbolsOf(type)
            .SelectMany(method => HubAttributes.Of(method)
                .Select(attribute => (Symbol: method, Model: new HubMethodParser(method, attribute, compilation, problems).Parse())))
            .Where(static pair => pair.Model is not null)
            .ToArray();
        FindTwins(found!, problems);
        return
        [
            .. found
                .Select(static pair => pair.Model!)
                .OrderBy(static method => method.Kind)
                .ThenBy(static method => method.MessageType, StringComparer.Ordinal)
                .ThenBy(static method => method.Display, StringComparer.Ordinal),
        ];
    }

    /// <summary>The methods of the class that have an attribute of a hub's.</summary>
    public static IEnumerable<IMethodSymbol> SymbolsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Select(PartialParts.Definition).Where(
            static method => method.MethodKind == MethodKind.Ordinary && HubAttributes.Of(method).Any());

    private static void FindTwins((IMethodSymbol Symbol, HubMethod Model)[] found, List<Problem> problems)
    {
        foreach (var same in found.GroupBy(static pair => (pair.Model.Kind, KeyOf(pair.Model))))
        {
            var (first, _) = same.First();
            foreach (var (second, model) in same.Skip(1))
            {
                var place = Place.Of(second);
                problems.Add(new(
                    HubDescriptors.Twice, place, model.Display, CodeText.Handler(first), Describe(model))
                {
                    Other = Place.Of(first),
                });
            }
        }
    }

    // One type of message signs in, whatever it is.
    private static string KeyOf(HubMethod method) =>
        method.Kind == HubMethodKind.Message ? method.MessageType : "";

    private static string Describe(HubMethod method) => method.Kind switch
    {
        HubMethodKind.Message => $"messages of type '{method.MessageType}'",
        HubMethodKind.Text => "text",
        HubMethodKind.Joined => "peers that come",
        HubMethodKind.Left => "peers that go",
        HubMethodKind.SignInByRequest => "sign-in by the request",
        HubMethodKind.SignInByText => "sign-in by a line of text",
        _ => "sign-in by a message",
    };
}
