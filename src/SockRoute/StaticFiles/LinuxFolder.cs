using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SockRoute.Linux;

namespace SockRoute.StaticFiles;

/// <summary>
/// A folder by Linux's calls. Where an open file really is, the kernel says: no link can be changed in between.
/// </summary>
internal sealed unsafe class LinuxFolder : Folder
{
    private const int MaxPath = 4096;
    private const int OpenFlags = Syscalls.OpenNonBlocking | Syscalls.NoTerminal | Syscalls.OpenCloseOnExec;

    // statx(2), struct statx.
    private const int FactsSize = 256;
    private const int ModeOffset = 28;
    private const int NumberOffset = 32;
    private const int LengthOffset = 40;
    private const int SecondsOffset = 112;
    private const int NanosecondsOffset = 120;
    private const int DeviceOffset = 136;
    private const int KindMask = 0xF000;
    private const int KindRegular = 0x8000;
    private const int KindDirectory = 0x4000;

    private readonly bool _followsLinksOut;

    private LinuxFolder(string root, bool followsLinksOut)
    {
        Root = root;
        _followsLinksOut = followsLinksOut;
    }

    public override string Root { get; }

    public static new LinuxFolder? Find(string path, bool followsLinksOut)
    {
        var real = RealPath.Of(path);
        return real is not null && Directory.Exists(real) ? new(real.TrimEnd('/'), followsLinksOut) : null;
    }

    public override FileFacts FactsOf(FilePath path)
    {
        fixed (byte* name = path.Terminated)
        {
            return FactsOf(Syscalls.CurrentDirectory, name, 0);
        }
    }

    public override FileFacts Open(FilePath path, FileIdentity? known, out SafeFileHandle? file)
    {
        int descriptor;
        fixed (byte* name = path.Terminated)
        {
            descriptor = Syscalls.Open(name, OpenFlags);
        }

        file = null;
        if (descriptor < 0)
        {
            return Marshal.GetLastPInvokeError() is Syscalls.TooManyFiles or Syscalls.TableOverflow
                ? throw new IOException("There are too many open files.")
                : default;
        }

        file = new SafeFileHandle(descriptor, ownsHandle: true);
        byte nothing = 0;
        var facts = FactsOf(descriptor, &nothing, Syscalls.EmptyPath);

        // The file that was found here before is so still, whatever it is called now: its path is not asked for.
        if (facts.Kind == FileKind.Regular && (facts.Identity == known || IsServed(descriptor)))
        {
            return facts;
        }

        var isServed = facts.Kind == FileKind.Directory && IsServed(descriptor);
        file.Dispose();
        file = null;
        return isServed ? facts : default;
    }

    private bool IsServed(int descriptor)
    {
        if (_followsLinksOut)
        {
            return true;
        }

        Span<byte> link = stackalloc byte[32];
        "/proc/self/fd/"u8.CopyTo(link);
        System.Buffers.Text.Utf8Formatter.TryFormat(descriptor, link[14..], out var digits);
        link[14 + digits] = 0;
        var target = stackalloc byte[MaxPath];
        fixed (byte* name = link)
        {
            var length = (int)Syscalls.ReadLink(name, target, MaxPath);
            return length > 0 && IsInside(Root, Encoding.UTF8.GetString(target, length));
        }
    }

    private static FileFacts FactsOf(int directory, byte* path, int flags)
    {
        var facts = stackalloc byte[FactsSize];
        if (Syscalls.FileFacts(directory, path, flags, Syscalls.BasicFacts, facts) != 0)
        {
            return default;
        }

        var read = new ReadOnlySpan<byte>(facts, FactsSize);
        var kind = (MemoryMarshal.Read<ushort>(read[ModeOffset..]) & KindMask) switch
        {
            KindRegular => FileKind.Regular,
            KindDirectory => FileKind.Directory,
            _ => FileKind.None,
        };
        var seconds = MemoryMarshal.Read<long>(read[SecondsOffset..]);
        var nanoseconds = MemoryMarshal.Read<uint>(read[NanosecondsOffset..]);
        var ticks = (seconds * TimeSpan.TicksPerSecond) + (nanoseconds / TimeSpan.NanosecondsPerTick);
        ticks = Math.Clamp(DateTime.UnixEpoch.Ticks + ticks, 0, DateTime.MaxValue.Ticks);
        return new(kind, MemoryMarshal.Read<long>(read[LengthOffset..]), ticks)
        {
            Identity = new(
                MemoryMarshal.Read<ulong>(read[DeviceOffset..]), MemoryMarshal.Read<ulong>(read[NumberOffset..])),
        };
    }
}
