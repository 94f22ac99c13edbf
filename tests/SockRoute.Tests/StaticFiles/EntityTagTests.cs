using System.Text;
using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>Entity tags, RFC 9110 8.8.3.</summary>
public sealed class EntityTagTests
{
    [Theory]
    [InlineData("*", true, true)]
    [InlineData("\"a\"", true, true)]
    [InlineData("W/\"a\"", false, true)]
    [InlineData("\"b\"", false, false)]
    [InlineData("\"b\",\"a\"", true, true)]
    [InlineData(" ,, \"b\" ,\t\"a\"", true, true)]
    [InlineData("W/\"b\", W/\"a\"", false, true)]
    [InlineData("\"a,b\"", false, false)]
    [InlineData("\",\", \"a\"", true, true)]
    [InlineData("\"A\"", false, false)]
    [InlineData("w/\"a\"", false, false)]
    [InlineData("a", false, false)]
    [InlineData("\"a", false, false)]
    [InlineData("", false, false)]
    [InlineData("\"b\", *", false, false)]
    [InlineData("\"b\" nonsense, \"a\"", false, false)]
    public void AListIsComparedStronglyAndWeakly(string list, bool isStrong, bool isWeak)
    {
        var bytes = Encoding.ASCII.GetBytes(list);

        Assert.Equal(isStrong, EntityTag.IsIn(bytes, "\"a\""u8, isWeak: false));
        Assert.Equal(isWeak, EntityTag.IsIn(bytes, "\"a\""u8, isWeak: true));
    }

    [Fact]
    public void ATagDependsOnTheContentAndTheCoding()
    {
        string[] tags =
        [
            EntityTag.Of("abc"u8, ""),
            EntityTag.Of("abd"u8, ""),
            EntityTag.Of("abc"u8, "-br"),
            EntityTag.Of("ab"u8, ""),
            EntityTag.Of(new FileFacts(FileKind.Regular, 5, 6), ""),
            EntityTag.Of(new FileFacts(FileKind.Regular, 5, 7), ""),
            EntityTag.Of(new FileFacts(FileKind.Regular, 6, 6), ""),
            EntityTag.Of(new FileFacts(FileKind.Regular, 5, 6), "-br"),
        ];

        Assert.Equal(tags.Length, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("^\"[-0-9a-z]+\"$", tag));
        Assert.Equal(tags[0], EntityTag.Of("abc"u8, ""));
    }
}
