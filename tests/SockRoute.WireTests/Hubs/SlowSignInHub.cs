using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>A hub that takes its time to find out who somebody is: the wrong ones wait for each other, the right one for the test.</summary>
internal sealed class SlowSignInHub(int guesses) : HubDispatcher, IDisposable
{
    private readonly CountdownEvent _asked = new(guesses + 1);
    private readonly ManualResetEvent _answer = new(false);

    public override HubFeatures Features => HubFeatures.SignInText | HubFeatures.Text;

    public void AnswerTheRightOne() => _answer.Set();

    public override string? SignIn(Peer peer, string text)
    {
        _asked.Signal();
        Patience.WaitFor(_asked.WaitHandle, "all are asked");
        if (text != "right")
        {
            return null;
        }

        Patience.WaitFor(_answer, "the others have failed");
        return text;
    }

    public void Dispose()
    {
        _asked.Dispose();
        _answer.Dispose();
    }
}
