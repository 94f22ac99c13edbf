using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The constraints that a route parameter can have.</summary>
internal static class Constraints
{
    private static readonly string[] Known = ["int"];

    public static bool TryParse(ParameterText parameter, out SegmentKind kind)
    {
        kind = parameter.IsCatchAll ? SegmentKind.CatchAll : SegmentKind.Any;
        switch (parameter.Constraint)
        {
            case null:
                return true;
            case "int":
                kind = SegmentKind.Int;
                return true;
            default:
                return false;
        }
    }

    public static string Advice(string constraint) =>
        constraint.Length > 0 && NearestName.Find(constraint, Known) is { } near
            ? $"did you mean '{near}'?"
            : "write 'int', or leave the constraint out";
}
