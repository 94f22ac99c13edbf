using System.Text;
using SockRoute.Http1;
using SockRoute.Text;

namespace SockRoute.Tests.Http1;

public sealed class RejectionsTests
{
    [Fact]
    public void EveryReasonHasAnErrorStatusWithAReasonPhraseAndASentence()
    {
        foreach (var reason in Enum.GetValues<RejectReason>().Where(reason => reason != RejectReason.None))
        {
            var (status, text) = Rejections.Of(reason);

            Assert.InRange(status, 400, 599);
            Assert.NotEmpty(Encoding.ASCII.GetString(ReasonPhrases.Of(status)));
            Assert.Matches(@"^[A-Z0-9][ -~]+\.$", text);
        }
    }
}
