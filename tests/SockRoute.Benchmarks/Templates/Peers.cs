using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using HandlebarsDotNet;
using Stubble.Core;
using Stubble.Core.Builders;

namespace SockRoute.Benchmarks.Templates;

/// <summary>The libraries, each with its template parsed or compiled once, as its documentation recommends.</summary>
internal sealed class Peers
{
    private readonly IFluidTemplate _fluid;
    private readonly TemplateOptions _fluidOptions = new();
    private readonly TextEncoder _encoder = System.Text.Encodings.Web.HtmlEncoder.Create(UnicodeRanges.All);
    private readonly HandlebarsTemplate<TextWriter, object, object> _handlebars;
    private readonly StubbleVisitorRenderer _stubble = new StubbleBuilder().Build();
    private readonly string _mustache = Read("page.mustache");

    public Peers()
    {
        _fluidOptions.MemberAccessStrategy.Register<ProductPage>();
        _fluidOptions.MemberAccessStrategy.Register<Product>();
        _fluid = new FluidParser().Parse(Read("page.liquid"));
        using var template = new StringReader(Read("page.hbs"));
        _handlebars = Handlebars.Create().Compile(template);
    }

    // To memory it renders without waiting: the task is one that is done.
    public void RenderFluid(ProductPage page, TextWriter output) =>
        _fluid.RenderAsync(output, new TemplateContext(page, _fluidOptions), _encoder).AsTask().GetAwaiter().GetResult();

    public void RenderHandlebars(ProductPage page, TextWriter output) => _handlebars(output, page);

    public string RenderStubble(ProductPage page) => _stubble.Render(_mustache, page);

    private static string Read(string resource)
    {
        using var stream = typeof(Peers).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
