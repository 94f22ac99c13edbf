namespace SockRoute.Generators.Model;

/// <summary>A method that writes the path of a template, and the query of the handlers behind it.</summary>
internal sealed record LinkModel
{
    /// <summary>The method's name, without escapes.</summary>
    public required string Name { get; init; }

    public required string Template { get; init; }

    /// <summary>Whether another project may name the handler's class and the parameters' types.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>The routes that it leads to.</summary>
    public required EquatableArray<LinkedRoute> Routes { get; init; }

    public required EquatableArray<LinkSegmentModel> Segments { get; init; }

    /// <summary>What is passed: first what has to be, then what may be left out.</summary>
    public required EquatableArray<LinkParameterModel> Parameters { get; init; }

    public IEnumerable<LinkParameterModel> Query =>
        Parameters.Where(static parameter => parameter.QueryName is not null);

    /// <summary>Two methods of one class that share this are one to the compiler.</summary>
    public string Signature =>
        $"{Name}({string.Join(", ", Parameters.Select(static parameter => parameter.SignatureType))})";
}

/// <summary>A route that a link leads to.</summary>
internal sealed record LinkedRoute
{
    /// <summary>The verb as it stands in a request line.</summary>
    public required string Method { get; init; }

    /// <summary>The handler, as a reader wants it.</summary>
    public required string Display { get; init; }
}

/// <summary>A segment of a link.</summary>
internal sealed record LinkSegmentModel
{
    public required EquatableArray<LinkPartModel> Parts { get; init; }

    /// <summary>Whether it is left out when its parameter is null.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>The segment itself, where it has several parameters and has to be taken apart for a check.</summary>
    public required SegmentModel? Split { get; init; }

    public LinkParameterModel? LastParameter =>
        Parts.LastOrDefault(static part => part.Parameter is not null)?.Parameter;
}

/// <summary>A piece of a segment of a link: text, or a parameter.</summary>
internal sealed record LinkPartModel
{
    public required PartKind Kind { get; init; }

    /// <summary>The text of a literal, escaped.</summary>
    public required string Text { get; init; }

    public required LinkParameterModel? Parameter { get; init; }

    /// <summary>The parameter with those constraints that its type alone does not satisfy; null without one.</summary>
    public required PartModel? Checked { get; init; }
}
