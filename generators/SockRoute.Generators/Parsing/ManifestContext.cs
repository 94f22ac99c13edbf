using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What a template of a referenced project refers to, as its manifest tells it.</summary>
internal sealed class ManifestContext(string dispatcher, EquatableArray<ManifestConstraint> constraints) : TemplateContext
{
    public override IEnumerable<string> OwnConstraints => [];

    protected override ConstraintModel WithMembers(ConstraintModel constraint, string parameter) =>
        Find(ManifestConstraint.EnumKey(parameter)) is { } known
            ? constraint with
            {
                Name = known.Name,
                Members = new(known.Content.Split([','], StringSplitOptions.RemoveEmptyEntries)),
            }
            : constraint;

    protected override bool TryFindOwn(string name, out ConstraintModel? constraint)
    {
        constraint = Find(name) is { } known
            ? new()
            {
                Kind = ConstraintKind.User,
                Name = name,
                Text = name,
                Method = $"{dispatcher}.{known.Name}",
                Origin = known.Content,
            }
            : null;
        return constraint is not null;
    }

    private ManifestConstraint? Find(string key) => constraints.FirstOrDefault(constraint => constraint.Key == key);
}
