using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Names constants and classes after files and directories.</summary>
internal static class AssetNames
{
    /// <summary>What every class has already.</summary>
    private static readonly string[] Inherited =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// The letters and digits of a text, a capital where a word begins: <c>SiteMin</c> for <c>site.min</c>.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var c in text)
        {
            var isPart = SyntaxFacts.IsIdentifierPartCharacter(c) && c != '_';
            if (isPart)
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = !isPart;
        }

        return name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>
    /// The names of the files of one directory: without the extension where that is unique, and never that of a
    /// directory beside them or of the class around them.
    /// </summary>
    public static IReadOnlyDictionary<string, string> OfFiles(
        IReadOnlyList<string> files, IEnumerable<string> directories, string around)
    {
        var taken = new HashSet<string>([.. directories, around, .. Inherited], StringComparer.Ordinal);
        var shared = new HashSet<string>(
            files
                .GroupBy(Short, StringComparer.Ordinal)
                .Where(static same => same.Count() > 1)
                .Select(static same => same.Key),
            StringComparer.Ordinal);
        var names = new UniqueNames(StringComparer.Ordinal, [.. taken]);
        return files.ToDictionary(
            static file => file,
            file => names.Take(NeedsExtension(Short(file)) ? Pascal(file) : Short(file)),
            StringComparer.Ordinal);

        bool NeedsExtension(string name) => shared.Contains(name) || taken.Contains(name);
    }

    /// <summary>The names of the directories of one directory.</summary>
    public static IReadOnlyDictionary<string, string> OfDirectories(IReadOnlyList<string> directories, string around)
    {
        var names = new UniqueNames(StringComparer.Ordinal, [around, .. Inherited]);
        return directories.ToDictionary(
            static directory => directory, directory => names.Take(Pascal(directory)), StringComparer.Ordinal);
    }

    private static string Short(string file) => Pascal(Path.GetFileNameWithoutExtension(file));
}
