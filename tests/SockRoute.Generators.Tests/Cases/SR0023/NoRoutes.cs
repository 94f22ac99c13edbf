using SockRoute;

[assembly: Mount([|typeof(Plain.Thing)|], "/a")]
//// Plain/Thing.cs
namespace Plain;

public class Thing;
