using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SockRoute.Tests.Architecture;

/// <summary>
/// Which types of an assembly each of its types uses: in signatures, attributes and the instructions of its methods.
/// </summary>
internal sealed class TypeUses : IDisposable
{
    private readonly PEReader _image;
    private readonly MetadataReader _metadata;
    private readonly Dictionary<TypeDefinitionHandle, HashSet<TypeDefinitionHandle>> _uses = [];

    public TypeUses(Assembly assembly)
    {
        _image = new PEReader(File.OpenRead(assembly.Location));
        _metadata = _image.GetMetadataReader();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            Collect(handle);
        }
    }

    /// <summary>
    /// Pairs of user and used, nested types as a part of the outermost one; a type does not use itself.
    /// </summary>
    public IEnumerable<(TypePlace User, TypePlace Used)> Pairs =>
        from entry in _uses
        from used in entry.Value
        let pair = (User: PlaceOf(entry.Key), Used: PlaceOf(used))
        where pair.User != pair.Used
        select pair;

    public void Dispose() => _image.Dispose();

    private void Collect(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var found = _uses[handle] = [];
        var signatures = new SignatureTypes(_metadata, found);
        Note(type.BaseType, signatures);
        foreach (var contract in type.GetInterfaceImplementations())
        {
            Note(_metadata.GetInterfaceImplementation(contract).Interface, signatures);
        }

        foreach (var field in type.GetFields())
        {
            _metadata.GetFieldDefinition(field).DecodeSignature(signatures, null);
        }

        foreach (var methodHandle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(methodHandle);
            method.DecodeSignature(signatures, null);
            CollectBody(method, signatures);
        }
    }

    private void CollectBody(MethodDefinition method, SignatureTypes signatures)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(signatures, null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Note(region.CatchType, signatures);
        }

        foreach (var token in Instructions.TokensOf(body.GetILBytes()!))
        {
            Note(MetadataTokens.EntityHandle(token), signatures);
        }
    }

    private void Note(EntityHandle handle, SignatureTypes signatures)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition when !handle.IsNil:
                signatures.Found.Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(signatures, null);
                break;
            case HandleKind.MethodDefinition:
                signatures.Found.Add(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                signatures.Found.Add(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Note(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent, signatures);
                break;
            case HandleKind.MethodSpecification:
                var method = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                method.DecodeSignature(signatures, null);
                Note(method.Method, signatures);
                break;
        }
    }

    private TypePlace PlaceOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        while (type.IsNested)
        {
            type = _metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        var isPublic = (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;
        return new(_metadata.GetString(type.Namespace), _metadata.GetString(type.Name), isPublic);
    }
}
