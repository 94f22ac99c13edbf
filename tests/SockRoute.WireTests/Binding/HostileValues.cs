namespace SockRoute.WireTests.Binding;

/// <summary>Text that is no value of a type, for each type: what it is expected to be, and what was sent.</summary>
internal static class HostileValues
{
    private static readonly string[] NoNumbers = ["", "x", "1x", "0x1", "1e", "--1", "\u0661", "1,5", "1 2"];
    private static readonly string[] NoIntegers = [.. NoNumbers, "1.5", "1e2", "NaN"];
    private static readonly string[] NoFractions = [.. NoNumbers, "1.2.3", "1.234,5"];

    private static readonly string[] Infinite =
        ["NaN", "nan", "Infinity", "-Infinity", "+Infinity", "\u221E", "-\u221E", "1e999", "-1e999"];

    /// <summary>The name of a parameter, what is expected of it, and what it cannot be.</summary>
    public static IReadOnlyList<(string Name, string Expected, string[] Values)> All { get; } =
    [
        ("s8", "a whole number from -128 to 127", [.. NoIntegers, "128", "-129"]),
        ("u8", "a whole number from 0 to 255", [.. NoIntegers, "256", "-1"]),
        ("s16", "a whole number from -32768 to 32767", [.. NoIntegers, "32768", "-32769"]),
        ("u16", "a whole number from 0 to 65535", [.. NoIntegers, "65536", "-1"]),
        ("s32", "a whole number from -2147483648 to 2147483647", [.. NoIntegers, "2147483648", "-2147483649", new('9', 300)]),
        ("u32", "a whole number from 0 to 4294967295", [.. NoIntegers, "4294967296", "-1"]),
        ("s64", "a whole number of 64 bits", [.. NoIntegers, "9223372036854775808", "-9223372036854775809"]),
        ("u64", "a whole number of 64 bits, not negative", [.. NoIntegers, "18446744073709551616", "-1"]),
        ("s128", "a whole number of 128 bits",
            [.. NoIntegers, "170141183460469231731687303715884105728", "-170141183460469231731687303715884105729"]),
        ("u128", "a whole number of 128 bits, not negative", [.. NoIntegers, "340282366920938463463374607431768211456", "-1"]),
        ("f16", "a number", [.. NoFractions, .. Infinite, "70000"]),
        ("f32", "a number", [.. NoFractions, .. Infinite, "3.5e38"]),
        ("f64", "a number", [.. NoFractions, .. Infinite, "1.8e308", new('9', 400)]),
        ("dec", "a number",
            [.. NoFractions, "1e2", "NaN", "79228162514264337593543950336", "-79228162514264337593543950336"]),
        ("flag", "true or false", ["", "yes", "1", "0", "tru", "true false"]),
        ("letter", "a character", ["", "ab", "\U0001F600"]),
        ("key", "a GUID", ["", "x", "6f9619ff-8b86-d011-b42d-00cf4fc964f", "6f9619ff-8b86-d011-b42d-00cf4fc964fg"]),
        ("date", "a date",
            ["", "x", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "10000-01-01"]),
        ("clock", "a time", ["", "x", "24:00", "12:60", "12:00:60", "-1:00"]),
        ("moment", "a date and time", ["", "x", "2026-02-29T00:00", "2026-01-01T24:01", "10000-01-01T00:00"]),
        ("offset", "a date and time",
            ["", "x", "2026-02-29T00:00Z", "2026-01-01T00:00+15:00", "0001-01-01T00:00+14:00"]),
        ("span", "a time", ["", "x", "12:60:00", "1.24:00:00", "99999999.00:00:00"]),
        ("day", "one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday",
            ["", "1", "0", "-1", "Mon", "Monday,Tuesday", "Monday|Tuesday", "Monday2"]),
        ("isbn", "text in the form of Isbn", ["", "123456789", "123456789x", new('1', 3000)]),
    ];
}
