using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Stands for everything that the routes of a file may depend on: the declarations of all files, references, options. Files
/// of the generator's own count only where a declaration has one of their names, so that generator and analyzers agree.
/// </summary>
internal static class Fingerprint
{
    // The names by which declarations could come upon generated files, besides those of the types there.
    private static readonly string[] GeneratedNames = ["Generated", WellKnownNames.MapRoutes];

    private static readonly ConditionalWeakTable<MetadataReference, object> References = new();

    private static readonly ConditionalWeakTable<CSharpCompilation, StrongBox<Digest>> Known = new();

    private static long _lastReference;

    public static Digest Of(CSharpCompilation compilation, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(compilation, out var known))
        {
            var digest = Find(compilation, cancellation);
            known = Known.GetValue(compilation, _ => new(digest));
        }

        return known.Value;
    }

    private static Digest Find(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var trees = Counting(
        [
            .. compilation.SyntaxTrees
                .Select(tree => TreeDeclarations.Of(tree, cancellation))
                .Where(static one => !one.IsTemplate),
        ]);
        var isTemplateAnotherName = RouteSyntax.AliasesOf(compilation, cancellation).Any(WellKnownNames.IsTemplate);
        return Digest.Of(writer =>
        {
            WriteOptions(compilation, writer);
            WriteReferences(compilation, writer);

            // What is called so may be another attribute, whose text means something.
            foreach (var tree in isTemplateAnotherName ? compilation.SyntaxTrees : [])
            {
                writer.Write([.. tree.GetText(cancellation).GetChecksum()]);
            }

            foreach (var declarations in trees)
            {
                declarations.Digest.WriteTo(writer);
            }
        });
    }

    private static TreeDeclarations[] Counting(TreeDeclarations[] all)
    {
        var generated = all.Where(static one => one.IsGenerated).ToArray();
        if (generated.Length == 0)
        {
            return all;
        }

        var types = generated.SelectMany(static one => one.Types).Distinct(StringComparer.Ordinal);
        string[] names = [.. GeneratedNames, .. types];
        var written = all.Where(static one => !one.IsGenerated).ToArray();
        return written.Any(one => names.Any(one.Names)) ? all : written;
    }

    private static void WriteOptions(CSharpCompilation compilation, BinaryWriter writer)
    {
        var options = compilation.Options;
        writer.Write(compilation.AssemblyName ?? "");
        writer.Write((int)options.OutputKind);
        writer.Write((int)options.NullableContextOptions);
        writer.Write((int)options.MetadataImportOptions);
        writer.Write(options.AllowUnsafe);
        writer.Write(options.CheckOverflow);
        writer.Write(options.CryptoKeyFile ?? "");
        writer.Write(BitConverter.ToString([.. options.CryptoPublicKey]));
        writer.Write(string.Join(",", options.Usings));
    }

    // A reference never changes: another library, or the same one compiled again, is another reference.
    private static void WriteReferences(CSharpCompilation compilation, BinaryWriter writer)
    {
        writer.Write(compilation.ExternalReferences.Length);
        foreach (var reference in compilation.ExternalReferences)
        {
            writer.Write((long)References.GetValue(reference, static _ => Interlocked.Increment(ref _lastReference)));
        }
    }
}
