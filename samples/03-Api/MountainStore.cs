using Microsoft.Data.Sqlite;

/// <summary>A file of SQLite. Values are parameters of the statements, and never parts of their text.</summary>
public sealed class MountainStore(string path)
{
    // SQLITE_CONSTRAINT_UNIQUE
    private const int UniqueConstraint = 2067;

    private readonly string _connectionString = new SqliteConnectionStringBuilder { DataSource = path }.ToString();

    /// <summary>Makes the file and its table, unless they are there.</summary>
    /// <exception cref="SqliteException">The file cannot be made, read or written, or is no database.</exception>
    public void Prepare()
    {
        using var connection = Open();
        // Readers and a writer do not wait for each other. The file remembers it.
        using var log = Command(connection, "PRAGMA journal_mode = WAL");
        log.ExecuteNonQuery();

        // A transaction that may write: a file that may only be read is found out here, and not by the first client.
        using var transaction = connection.BeginTransaction();
        using var table = Command(connection, """
            CREATE TABLE IF NOT EXISTS mountains (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL UNIQUE COLLATE NOCASE,
                height INTEGER NOT NULL,
                first_ascent TEXT)
            """);
        table.ExecuteNonQuery();
        transaction.Commit();
    }

    public (IReadOnlyList<Mountain> Mountains, long Total) List(int page, int size)
    {
        using var connection = Open();
        // Both queries see the same state of the table.
        using var transaction = connection.BeginTransaction(deferred: true);
        using var count = Command(connection, "SELECT count(*) FROM mountains");
        var total = (long)count.ExecuteScalar()!;

        using var select = Command(
            connection,
            "SELECT id, name, height, first_ascent FROM mountains ORDER BY id LIMIT $size OFFSET $skipped",
            ("$size", size),
            ("$skipped", (page - 1L) * size));
        using var row = select.ExecuteReader();
        var mountains = new List<Mountain>();
        while (row.Read())
        {
            mountains.Add(Read(row));
        }

        return (mountains, total);
    }

    public Mountain? Find(long id)
    {
        using var connection = Open();
        using var select = Command(
            connection, "SELECT id, name, height, first_ascent FROM mountains WHERE id = $id", ("$id", id));
        return ReadOne(select);
    }

    /// <summary>Returns null when the name is another mountain's.</summary>
    public Mountain? Add(NewMountain mountain)
    {
        using var connection = Open();
        using var insert = Command(
            connection,
            """
            INSERT INTO mountains (name, height, first_ascent) VALUES ($name, $height, $first_ascent)
            RETURNING id, name, height, first_ascent
            """,
            Values(mountain));
        return ReadOneUnlessTaken(insert, out _);
    }

    /// <summary>Returns null when there is no such mountain, or the name is another one's.</summary>
    public Mountain? Replace(long id, NewMountain mountain, out bool isNameTaken)
    {
        using var connection = Open();
        using var update = Command(
            connection,
            """
            UPDATE mountains SET name = $name, height = $height, first_ascent = $first_ascent WHERE id = $id
            RETURNING id, name, height, first_ascent
            """,
            [("$id", id), .. Values(mountain)]);
        return ReadOneUnlessTaken(update, out isNameTaken);
    }

    public bool Remove(long id)
    {
        using var connection = Open();
        using var delete = Command(connection, "DELETE FROM mountains WHERE id = $id", ("$id", id));
        return delete.ExecuteNonQuery() == 1;
    }

    // Handlers run on several threads: each request has a connection of its own, from a pool that takes it back.
    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // There is one writer at a time: the others wait, for at most so many milliseconds.
            using var wait = Command(connection, "PRAGMA busy_timeout = 5000");
            wait.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static (string Name, object? Value)[] Values(NewMountain mountain) =>
        [("$name", mountain.Name.Trim()), ("$height", mountain.Height), ("$first_ascent", mountain.FirstAscent)];

    private static SqliteCommand Command(
        SqliteConnection connection, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    // The table decides whether a name is taken: to ask it first would leave time for somebody else to take it.
    private static Mountain? ReadOneUnlessTaken(SqliteCommand command, out bool isNameTaken)
    {
        isNameTaken = false;
        try
        {
            return ReadOne(command);
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == UniqueConstraint)
        {
            isNameTaken = true;
            return null;
        }
    }

    private static Mountain? ReadOne(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read() ? Read(row) : null;
    }

    private static Mountain Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetInt32(2),
        row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3));
}
