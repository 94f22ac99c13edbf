using System.Runtime.InteropServices;

namespace SockRoute.Linux;

/// <summary>The Linux system calls of the server, and the constants that go with them. No logic.</summary>
internal static unsafe partial class Syscalls
{
    public const int Interrupted = 4;
    public const int TryAgain = 11;
    public const int NoMemory = 12;
    public const int AccessDenied = 13;
    public const int InvalidArgument = 22;
    public const int TableOverflow = 23;
    public const int TooManyFiles = 24;
    public const int FamilyNotSupported = 97;
    public const int AddressInUse = 98;
    public const int AddressNotAvailable = 99;
    public const int NoBuffers = 105;

    public const int ReadOnly = 0;
    public const int ReadWrite = 2;
    public const int NoTerminal = 0x100;
    public const int OpenNonBlocking = 0x800;
    public const int OpenCloseOnExec = 0x80000;
    public const int CurrentDirectory = -100;
    public const int EmptyPath = 0x1000;
    public const uint BasicFacts = 0x7FF;

    public const int FamilyIPv4 = 2;
    public const int FamilyIPv6 = 10;
    public const int StreamSocket = 1;
    public const int SocketNonBlocking = 0x800;
    public const int SocketCloseOnExec = 0x80000;
    public const int SocketLevel = 1;
    public const int ReuseAddress = 2;
    public const int Linger = 13;
    public const int TcpLevel = 6;
    public const int NoDelay = 1;
    public const int IPv6Level = 41;
    public const int IPv6Only = 26;

    public const int DontWait = 0x40;
    public const int NoSignal = 0x4000;
    public const int More = 0x8000;
    public const int AcceptCloseOnExec = 0x80000;
    public const int EventNonBlocking = 0x800;
    public const int CloseOnExec = 0x80000;
    public const int ShutdownRead = 0;
    public const int ShutdownWrite = 1;
    public const int ShutdownBoth = 2;

    public const int OpenFiles = 7;

    public const short PollOut = 4;
    public const nuint OutputQueue = 0x5411;
    public const nuint NonBlocking = 0x5421;
    public const short PollIn = 1;

    public const int EpollAdd = 1;
    public const int EpollDelete = 2;
    public const int EpollModify = 3;
    public const uint EpollIn = 0x1;
    public const uint EpollOut = 0x4;
    public const uint EpollPeerClosed = 0x2000;
    public const uint EpollExclusive = 1u << 28;
    public const uint EpollOneShot = 1u << 30;

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    public static partial int EpollCreate(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    public static partial int EpollControl(int epoll, int operation, int descriptor, byte* registration);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    public static partial int EpollWait(int epoll, byte* events, int maxEvents, int timeout);

    [LibraryImport("libc", EntryPoint = "eventfd", SetLastError = true)]
    public static partial int EventDescriptor(uint initial, int flags);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    public static partial int Socket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "setsockopt", SetLastError = true)]
    public static partial int SetOption(int descriptor, int level, int option, int* value, int length);

    [LibraryImport("libc", EntryPoint = "bind", SetLastError = true)]
    public static partial int Bind(int descriptor, byte* address, int addressLength);

    [LibraryImport("libc", EntryPoint = "listen", SetLastError = true)]
    public static partial int Listen(int descriptor, int backlog);

    [LibraryImport("libc", EntryPoint = "accept4", SetLastError = true)]
    public static partial int Accept(int descriptor, byte* address, int* addressLength, int flags);

    [LibraryImport("libc", EntryPoint = "getsockname", SetLastError = true)]
    public static partial int LocalName(int descriptor, byte* address, int* addressLength);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    public static partial nint Receive(int descriptor, byte* buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    public static partial nint Send(int descriptor, byte* buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(PollEntry* entries, nuint count, int timeout);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    public static partial int Control(int descriptor, nuint request, int* value);

    [LibraryImport("libc", EntryPoint = "getrlimit", SetLastError = true)]
    public static partial int ResourceLimit(int resource, nuint* limits);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true)]
    public static partial int Open(byte* path, int flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    public static partial int FileFacts(int directory, byte* path, int flags, uint mask, byte* facts);

    [LibraryImport("libc", EntryPoint = "readlink", SetLastError = true)]
    public static partial nint ReadLink(byte* path, byte* target, nint length);

    [LibraryImport("libc", EntryPoint = "sendfile", SetLastError = true)]
    public static partial nint SendFile(int descriptor, int file, long* offset, nint count);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, byte* buffer, nint length);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, byte* buffer, nint length);

    [LibraryImport("libc", EntryPoint = "shutdown", SetLastError = true)]
    public static partial int Shutdown(int descriptor, int how);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);
}
