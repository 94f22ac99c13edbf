using System.Buffers.Binary;
using System.Text;

namespace SockRoute.Build;

/// <summary>
/// Puts files into the archive that the server reads; <c>EmbeddedArchive</c> in the runtime describes its form. The
/// same files make the same bytes.
/// </summary>
internal sealed class ArchiveBuilder(CompressionCache cache)
{
    private const int HeaderSize = 20;
    private const int FolderSize = 16;
    private const int NameSize = 16;
    private const int ContentSize = 40;
    private const int TagLength = 16;

    // Equal contents are there once, whatever they are called.
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<Content> _contents = [];

    public byte[] Build(IReadOnlyList<StaticFolder> folders)
    {
        var named = folders.Select(NamesIn).ToArray();
        var files = folders
            .SelectMany(static folder => folder.Files, static (folder, file) => (folder, file))
            .DistinctBy(static pair => pair.file.Hash)
            .ToArray();
        foreach (var content in files.AsParallel().AsOrdered().Select(pair => Compress(pair.file, pair.folder)))
        {
            _contents.Add(content);
        }

        cache.Trim();
        return Write(folders, named);
    }

    private List<Name> NamesIn(StaticFolder folder)
    {
        var names = new SortedDictionary<byte[], Name>(Comparer<byte[]>.Create(Compare));
        foreach (var file in folder.Files)
        {
            _numbers.TryAdd(file.Hash, _numbers.Count);
            Add(names, file.Name, _numbers[file.Hash], false);
        }

        foreach (var file in folder.Files)
        {
            Add(names, file.FingerprintedName, _numbers[file.Hash], true);
        }

        return [.. names.Values];
    }

    private static void Add(SortedDictionary<byte[], Name> names, string path, int content, bool isFingerprinted)
    {
        var text = Encoding.UTF8.GetBytes("/" + path);
        names.TryAdd(text, new(text, content, isFingerprinted));
    }

    private static int Compare(byte[]? left, byte[]? right) => left.AsSpan().SequenceCompareTo(right);

    private Content Compress(StaticFile file, StaticFolder folder)
    {
        var plain = file.Read();
        return new(
            plain,
            Sibling.Find(folder, file, Coding.Brotli, plain) ?? cache.Compress(file.Hash, plain, Coding.Brotli),
            Sibling.Find(folder, file, Coding.Gzip, plain) ?? cache.Compress(file.Hash, plain, Coding.Gzip),
            file.Hash[..TagLength]);
    }

    private byte[] Write(IReadOnlyList<StaticFolder> folders, List<Name>[] names)
    {
        var nameCount = names.Sum(static list => list.Count);
        var body = HeaderSize + (folders.Count * FolderSize) + (nameCount * NameSize) + (_contents.Count * ContentSize);
        var index = new Output();
        var bytes = new Output();
        index.Write("SOCKRTE1"u8);
        index.Write(folders.Count, nameCount, _contents.Count);
        var first = 0;
        foreach (var (folder, list) in folders.Zip(names))
        {
            WritePiece(Encoding.UTF8.GetBytes(folder.Name));
            index.Write(first, list.Count);
            first += list.Count;
        }

        foreach (var name in names.SelectMany(static list => list))
        {
            WritePiece(name.Text);
            index.Write(name.Content, name.IsFingerprinted ? 1 : 0);
        }

        foreach (var content in _contents)
        {
            WritePiece(content.Plain);
            WritePiece(content.Brotli);
            WritePiece(content.Gzip);
            index.Write(Encoding.ASCII.GetBytes(content.Tag));
        }

        return [.. index.ToArray(), .. bytes.ToArray()];

        void WritePiece(byte[] piece)
        {
            index.Write(body + bytes.Length, piece.Length);
            bytes.Write(piece);
        }
    }

    private sealed record Name(byte[] Text, int Content, bool IsFingerprinted);

    private sealed record Content(byte[] Plain, byte[] Brotli, byte[] Gzip, string Tag);

    private sealed class Output
    {
        private readonly MemoryStream _stream = new();

        public int Length => checked((int)_stream.Length);

        public void Write(params ReadOnlySpan<int> numbers)
        {
            Span<byte> bytes = stackalloc byte[4];
            foreach (var number in numbers)
            {
                BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
                _stream.Write(bytes);
            }
        }

        public void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

        public byte[] ToArray() => _stream.ToArray();
    }
}
