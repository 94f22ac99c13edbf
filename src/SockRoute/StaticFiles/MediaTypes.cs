namespace SockRoute.StaticFiles;

/// <summary>Media types by extension, as IANA has registered them; text is UTF-8.</summary>
internal static class MediaTypes
{
    public const string Unknown = "application/octet-stream";

    /// <summary>The type of an extension, with its dot and in any case.</summary>
    public static string Of(string extension) => extension.ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".xhtml" => "application/xhtml+xml; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" or ".cjs" => "text/javascript; charset=utf-8",
        ".json" or ".map" => "application/json; charset=utf-8",
        ".jsonld" => "application/ld+json; charset=utf-8",
        ".geojson" => "application/geo+json; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".xml" or ".xsl" or ".xsd" => "application/xml; charset=utf-8",
        ".rss" => "application/rss+xml; charset=utf-8",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".txt" or ".log" or ".ini" or ".conf" => "text/plain; charset=utf-8",
        ".md" or ".markdown" => "text/markdown; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".tsv" => "text/tab-separated-values; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".vcf" => "text/vcard; charset=utf-8",
        ".vtt" => "text/vtt; charset=utf-8",
        ".yaml" or ".yml" => "application/yaml; charset=utf-8",
        ".toml" => "application/toml; charset=utf-8",
        ".sql" => "application/sql; charset=utf-8",
        ".wasm" => "application/wasm",
        ".pdf" => "application/pdf",
        ".rtf" => "application/rtf",
        ".epub" => "application/epub+zip",
        _ => OfMedia(extension.ToLowerInvariant()),
    };

    private static string OfMedia(string extension) => extension switch
    {
        ".svg" => "image/svg+xml; charset=utf-8",
        ".png" => "image/png",
        ".apng" => "image/apng",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".heic" => "image/heic",
        ".jxl" => "image/jxl",
        ".ico" => "image/vnd.microsoft.icon",
        ".bmp" => "image/bmp",
        ".tif" or ".tiff" => "image/tiff",
        ".woff" => "font/woff",
        ".woff2" => "font/woff2",
        ".ttf" => "font/ttf",
        ".otf" => "font/otf",
        ".eot" => "application/vnd.ms-fontobject",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".aac" => "audio/aac",
        ".ogg" or ".oga" or ".opus" => "audio/ogg",
        ".wav" => "audio/wav",
        ".flac" => "audio/flac",
        ".weba" => "audio/webm",
        ".mid" or ".midi" => "audio/midi",
        ".mp4" or ".m4v" => "video/mp4",
        ".webm" => "video/webm",
        ".ogv" => "video/ogg",
        ".mov" => "video/quicktime",
        ".mpeg" or ".mpg" => "video/mpeg",
        ".avi" => "video/vnd.avi",
        ".m3u8" => "application/vnd.apple.mpegurl",
        ".ts" => "video/mp2t",
        ".glb" => "model/gltf-binary",
        ".gltf" => "model/gltf+json",
        _ => OfArchive(extension),
    };

    private static string OfArchive(string extension) => extension switch
    {
        ".zip" => "application/zip",
        ".gz" or ".tgz" => "application/gzip",
        ".zst" => "application/zstd",
        ".bz2" => "application/x-bzip2",
        ".xz" => "application/x-xz",
        ".tar" => "application/x-tar",
        ".7z" => "application/x-7z-compressed",
        ".jar" => "application/java-archive",
        ".apk" => "application/vnd.android.package-archive",
        ".doc" => "application/msword",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xls" => "application/vnd.ms-excel",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".ppt" => "application/vnd.ms-powerpoint",
        ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".odt" => "application/vnd.oasis.opendocument.text",
        ".ods" => "application/vnd.oasis.opendocument.spreadsheet",
        ".odp" => "application/vnd.oasis.opendocument.presentation",
        _ => Unknown,
    };
}
