using System.ComponentModel;

namespace SockRoute;

/// <summary>Which methods a hub has. For generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum HubFeatures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One that handles text.</summary>
    Text = 1,

    /// <summary>Some that handle messages.</summary>
    Messages = 2,

    /// <summary>One that signs in by a line of text.</summary>
    SignInText = 4,

    /// <summary>One that signs in by a message.</summary>
    SignInMessage = 8,

    /// <summary>One that signs in by the upgrade request.</summary>
    SignInRequest = 16,
}
