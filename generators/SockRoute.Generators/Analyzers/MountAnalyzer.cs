using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds mounts that cannot be, that are there already, or that get in the way of each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MountAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        MountDescriptors.MountPrefix,
        MountDescriptors.MountedType,
        MountDescriptors.MountedTwice,
        MountDescriptors.MountConflict,
    ];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.Parent is not AttributeListSyntax { Target.Identifier: var target }
            || !target.IsKind(SyntaxKind.AssemblyKeyword)
            || Mounts.Of(context.Compilation) is not { All.Count: > 0 } mounts
            || mounts.Find(attribute) is not { } mount)
        {
            return;
        }

        foreach (var problem in mount.Problems.Concat(Problems(mount, mounts)))
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    private static IEnumerable<Problem> Problems(Mount mount, Mounts mounts)
    {
        if (mount.Model is not { } model)
        {
            yield break;
        }

        var earlier = mounts.All
            .Where(other => other.Number < mount.Number && other.Model is not null)
            .ToArray();
        if (RepeatedMounts.Find(mount, mounts) is { } repeated)
        {
            yield return repeated;
        }

        // The very same mount once more has no conflicts of its own.
        foreach (var other in earlier.Where(other => other.Model!.Type != model.Type || other.Model.Prefix != model.Prefix))
        {
            var conflicts = MountConflicts.Between(other.Model!, model);
            if (conflicts.Count > 0)
            {
                yield return Conflict(mount, model, other, other.Model!, conflicts);
            }
        }
    }

    private static Problem Conflict(
        Mount mount, MountModel model, Mount other, MountModel otherModel, MountConflicts conflicts) =>
        new(
            MountDescriptors.MountConflict,
            mount.PlaceOfPrefix,
            model.PrefixText,
            conflicts.Later.Route.Display,
            model.Library,
            conflicts.Earlier.Route.Display,
            otherModel.Library,
            otherModel.PrefixText,
            other.Place.FileAndLine,
            conflicts.Example,
            More(conflicts.Count - 1))
        {
            Other = other.Place,
        };

    private static string More(int count) =>
        count == 0 ? ""
        : count == 1 ? " (and one more such pair)"
        : $" (and {count.ToString(CultureInfo.InvariantCulture)} more such pairs)";
}
