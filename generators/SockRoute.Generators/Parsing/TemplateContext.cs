using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What a template refers to outside of itself: the enum of a method's parameter, the user's constraints.</summary>
internal abstract class TemplateContext
{
    /// <summary>The names of the user's constraints.</summary>
    public abstract IEnumerable<string> OwnConstraints { get; }

    /// <summary>
    /// A constraint; false when there is none of that name, true and null when it is a mistake that is told elsewhere.
    /// </summary>
    public bool TryFind(string text, string parameter, out ConstraintModel? constraint)
    {
        constraint = Constraints.Parse(text);
        if (constraint is not null)
        {
            constraint = constraint.Kind == ConstraintKind.Enum ? WithMembers(constraint, parameter) : constraint;
            return true;
        }

        return !Constraints.IsKnown(Constraints.NameIn(text)) && TryFindOwn(text.Trim(), out constraint);
    }

    /// <summary>An enum constraint with the members of the parameter's enum.</summary>
    protected abstract ConstraintModel WithMembers(ConstraintModel constraint, string parameter);

    protected abstract bool TryFindOwn(string name, out ConstraintModel? constraint);
}
