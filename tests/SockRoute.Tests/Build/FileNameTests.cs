using System.Text;
using SockRoute.Build;
using SockRoute.StaticFiles;

namespace SockRoute.Tests.Build;

/// <summary>The build lists exactly the names that the server takes.</summary>
public sealed class FileNameTests
{
    private static readonly string[] Pieces =
    [
        "a", "CON", "con", "nul", "COM1", "lpt9", "COM\u00b9", "aux", "CONIN$", "conout$", ".", "..", " ", "\\", ":",
        "~1",
        ".well-known", ".git", "\u007f", "\u0001", "\u00e4", ".txt", ".css", "-", "_", "com", "1",
    ];

    [Fact]
    public void AgreesWithTheServerAboutRandomNames()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var name = string.Concat(random.GetItems(Pieces, random.Next(1, 5)));
            Assert.True(
                FileName.IsServed(name) == PathResolver.IsSafeName(Encoding.UTF8.GetBytes(name)), $"'{name}'");
        }
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void LongNamesAreNone(int length, bool isServed) =>
        Assert.Equal(isServed, FileName.IsServed(new('a', length)));
}
