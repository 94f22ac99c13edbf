using System.Text;

namespace SockRoute.Build;

/// <summary>
/// The list of files for the generator: a line that says whether they are a part of the application, then one for each
/// file, with tabs between its folder, its name and, where it is a part, its name with the fingerprint.
/// </summary>
internal static class ManifestText
{
    public static string Of(IEnumerable<StaticFolder> folders, bool isEmbedding)
    {
        var text = new StringBuilder(isEmbedding ? "1\tembedded\n" : "1\tfolder\n");
        foreach (var folder in folders)
        {
            // A folder without files is one all the same.
            text.Append(folder.Name).Append('\n');
            foreach (var file in folder.Files)
            {
                text.Append(folder.Name).Append('\t').Append(file.Name);
                text.Append(isEmbedding ? "\t" + file.FingerprintedName : "").Append('\n');
            }
        }

        return text.ToString();
    }
}
