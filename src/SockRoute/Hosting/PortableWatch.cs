namespace SockRoute.Hosting;

/// <summary>Something that a <see cref="PortableReadiness"/> reports: a connection or a listener.</summary>
internal abstract class PortableWatch
{
    /// <summary>Begins to look for what is to be reported, unless that is on its way.</summary>
    public abstract void Rearm();

    /// <summary>Whether what was reported is still wanted, and by which token.</summary>
    public abstract bool TryTake(out ulong token);
}
