namespace SockRoute.Generators.Model;

/// <summary>A piece of a template's text; lines and columns count from 0.</summary>
internal sealed record TemplatePlace
{
    public required int Start { get; init; }

    public required int Length { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }
}
