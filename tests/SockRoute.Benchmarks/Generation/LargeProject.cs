using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Generation;

/// <summary>A thousand routes in a hundred classes, beside four hundred classes without any, and the edits of someone who types.</summary>
internal sealed class LargeProject
{
    private const string EditedFile = "Api050.cs";

    private readonly CSharpCompilation _compilation;
    private readonly string _text;
    private int _keystrokes;

    public LargeProject()
    {
        _compilation = CompiledRoutes.Compilation(RouteSet.OfSize(1000), classes: 100)
            .AddSyntaxTrees(Enumerable.Range(0, 400).Select(static number => CompiledRoutes.Parse(OtherClass(number), $"Other{number}.cs")));
        _text = Edited(_compilation).ToString();
    }

    public CSharpCompilation Compilation => _compilation;

    public static SyntaxTree Edited(Compilation compilation) =>
        compilation.SyntaxTrees.First(static tree => tree.FilePath == EditedFile);

    /// <summary>The compilation after a keystroke in the body of one handler.</summary>
    public CSharpCompilation TypeInBody() => With(_text.Replace("return \"", $"return \"{++_keystrokes}", StringComparison.Ordinal));

    /// <summary>The compilation after a keystroke in one route.</summary>
    public CSharpCompilation TypeInRoute()
    {
        var route = _text.IndexOf("search\")", StringComparison.Ordinal);
        return With(_text.Insert(route, (++_keystrokes).ToString(CultureInfo.InvariantCulture)));
    }

    // A compilation of its own each time, as in an editor: nothing is bound yet.
    private CSharpCompilation With(string text) =>
        _compilation.ReplaceSyntaxTree(Edited(_compilation), CompiledRoutes.Parse(text, EditedFile));

    private static string OtherClass(int number) => $$"""
        namespace Domain;

        /// <summary>A class of the kind that applications are full of.</summary>
        public sealed class Entity{{number}}(int id, string name)
        {
            private readonly System.Collections.Generic.List<string> _lines = [];

            [System.ComponentModel.Description("The key.")]
            public int Id { get; } = id;

            public string Name { get; private set; } = name;

            [System.Obsolete("Use Rename.")]
            public void SetName(string value) => Rename(value);

            public void Rename(string value)
            {
                if (value.Length == 0)
                {
                    throw new System.ArgumentException("A name is needed.", nameof(value));
                }

                Name = value;
                _lines.Add($"{Id}: {value}");
            }

            public int Count(string text)
            {
                var count = 0;
                foreach (var line in _lines)
                {
                    count += line.Contains(text) ? 1 : 0;
                }

                return count;
            }
        }
        """;
}
