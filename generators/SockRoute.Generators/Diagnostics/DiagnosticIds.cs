namespace SockRoute.Generators.Diagnostics;

/// <summary>
/// The ids of the rules: 0xxx routes, 1xxx binding and handlers, 2xxx templates, 3xxx JSON. A number never changes its
/// meaning.
/// </summary>
internal static class DiagnosticIds
{
    public const string TemplateStart = "SR0001";
    public const string TemplateMissing = "SR0002";
    public const string TemplateBrace = "SR0003";
    public const string TemplateEmptySegment = "SR0004";
    public const string TemplateParameterName = "SR0005";
    public const string TemplateRepeatedName = "SR0006";
    public const string TemplateCatchAll = "SR0007";
    public const string TemplateConstraint = "SR0008";
    public const string TemplateCharacter = "SR0009";
    public const string TemplateNotSupported = "SR0010";
    public const string DuplicateRoute = "SR0011";
    public const string TemplateOptional = "SR0012";
    public const string TemplateAdjacent = "SR0013";
    public const string ConstraintsExclude = "SR0014";
    public const string UserConstraint = "SR0015";
    public const string RouteOverlap = "SR0016";
    public const string RouteNeverFound = "SR0017";
    public const string NearDuplicate = "SR0018";
    public const string LinkClash = "SR0019";
    public const string LinkName = "SR0020";
    public const string LinkClass = "SR0021";
    public const string MountPrefix = "SR0022";
    public const string MountedType = "SR0023";
    public const string MountedTwice = "SR0024";
    public const string MountConflict = "SR0025";
    public const string NotMounted = "SR0026";

    public const string ForeignParameter = "SR0027";
    public const string TemplateNull = "SR0028";
    public const string PrefixNotInherited = "SR0029";
    public const string PrefixWithoutRoutes = "SR0030";
    public const string RoutesNotMapped = "SR0031";
    public const string LanguageVersion = "SR0032";
    public const string LinkClassName = "SR0033";

    public const string RouteParameterUnbound = "SR1001";
    public const string FromRouteUnknown = "SR1002";
    public const string ConstraintType = "SR1003";
    public const string BodyWithoutBody = "SR1004";
    public const string TwoBodies = "SR1005";
    public const string ParameterType = "SR1007";
    public const string HandlerNotPublic = "SR1008";
    public const string ClassNotAccessible = "SR1009";
    public const string OpenGeneric = "SR1010";
    public const string NotPlainClass = "SR1011";
    public const string AsyncVoid = "SR1012";
    public const string ParameterPassing = "SR1013";
    public const string ResultType = "SR1014";
    public const string Constructors = "SR1015";
    public const string ServiceType = "SR1016";
    public const string NotAHandler = "SR1017";
    public const string TwoSources = "SR1018";
    public const string ServiceValue = "SR1019";
    public const string OptionalValue = "SR1020";
    public const string ValueWithoutEffect = "SR1021";
    public const string SameQueryName = "SR1022";
    public const string OverloadPriority = "SR1023";
    public const string CallObstacle = "SR1024";
    public const string SameRouteParameter = "SR1025";
    public const string BlankName = "SR1026";
    public const string NotAService = "SR1027";
    public const string BodyAndForm = "SR1028";
    public const string SameFormField = "SR1029";
    public const string FormMember = "SR1030";
    public const string ParameterObject = "SR1031";
    public const string BodyOnDelete = "SR1032";
    public const string FieldName = "SR1033";
    public const string SameField = "SR1034";

    public const string TemplateName = "SR2001";
    public const string TemplateSection = "SR2002";
    public const string TemplatePartial = "SR2003";
    public const string TemplateRecursion = "SR2004";
    public const string TemplateTag = "SR2005";
    public const string TemplateFile = "SR2006";
    public const string TemplateAmbiguous = "SR2007";
    public const string TemplateType = "SR2008";
    public const string TemplateFormat = "SR2009";
    public const string TemplateValue = "SR2010";
    public const string TemplateLink = "SR2011";
    public const string TemplateArity = "SR2012";
    public const string TemplateArgument = "SR2013";
    public const string DeadLink = "SR2014";
    public const string PrefixNotConstant = "SR2015";
    public const string StaticPrefix = "SR2016";
    public const string FileShadowed = "SR2017";
    public const string TemplateAsset = "SR2018";
    public const string AssetClassTaken = "SR2019";
    public const string FolderNotServed = "SR2020";
    public const string TemplateSize = "SR2021";

    public const string JsonResult = "SR3001";
    public const string JsonBody = "SR3002";
    public const string JsonCallType = "SR3010";
    public const string JsonCallMember = "SR3011";
    public const string JsonCallUnseen = "SR3012";

    public const string HubTwice = "SR4001";
    public const string HubMethod = "SR4002";
    public const string MessageType = "SR4003";
    public const string MessageMember = "SR4004";
    public const string MessageName = "SR4005";
    public const string HubPath = "SR4006";
    public const string HubClass = "SR4007";
    public const string WebSocketHandler = "SR4008";
    public const string HubWithRoutes = "SR4009";
    public const string NotInHub = "SR4010";
    public const string Unhandled = "SR4011";
    public const string RoomName = "SR4012";
}
