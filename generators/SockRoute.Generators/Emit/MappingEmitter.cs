using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes <c>MapRoutes()</c>, which is there also while a project has no route yet.</summary>
internal static class MappingEmitter
{
    /// <param name="project">The dispatcher to map; null without routes.</param>
    public static string Emit(ProjectModel? project)
    {
        var writer = new SourceWriter();
        writer.Lines($"""
            {GeneratedText.Header}

            namespace {WellKnownNames.Namespace};

            using System.CodeDom.Compiler;
            using Microsoft.CodeAnalysis;

            /// <summary>Gives an application the routes of this project and of those that it mounts.</summary>
            [Embedded]
            [GeneratedCode({GeneratedText.Tool})]
            """);
        using (writer.Block("internal static class RouteMapping"))
        {
            writer.Lines("/// <summary>Maps every route of this project and of those that it mounts.</summary>");
            writer.Lines("/// <param name=\"app\">The application.</param>");
            using var body = writer.Block("public static void MapRoutes(this WebApp app)");
            if (project is not null)
            {
                writer.Lines($"app.Map(new {project.Type}());");
            }
        }

        return writer.ToString();
    }
}
