using SockRoute;

public abstract class Entity
{
    public int Id { get; init; }

    internal string Slug => "";
}

public sealed class Author : Entity
{
    public string Name = "";

    public string Initials() => "";
}

public sealed record Post(string Title, Author? Author, IReadOnlyDictionary<string, string> Tags, (string Site, int Rank)[] Links);

[Template("posts.html")]
public sealed partial record PostList(string Heading, IReadOnlyList<Post> Posts, IEnumerable<int>? Numbers, DateTime When);
//// templates/posts.html
{{heading}} {{Heading}} {{HEADING}} {{heading.length}} {{posts.count}} {{when.year}}
{{#posts}}
  {{title}} {{author.name}} {{author.id}} {{author.slug}} {{author.initials}} {{tags.whatever}} {{heading}}
  {{#author}}{{name}} {{title}} {{initials}}{{/author}}
  {{#tags}}{{anything}}{{/tags}}
  {{#links}}{{site}} {{rank}} {{item1}}{{/links}}
{{/posts}}
{{#numbers}}{{.}}{{/numbers}}
//// templates/unused.html
{{whatever}}
