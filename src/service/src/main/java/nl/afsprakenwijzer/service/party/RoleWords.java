package nl.afsprakenwijzer.service.party;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.platform.Role;

/** Keeps roles as their Dutch words with commas between them. */
@Converter
class RoleWords implements AttributeConverter<Set<Role>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Role> roles) {
    return roles.stream().sorted().map(Role::dutch).collect(Collectors.joining(","));
  }

  @Override
  public Set<Role> convertToEntityAttribute(String words) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Stream.of(words.split(","))
        .filter(word -> !word.isEmpty())
        .forEach(word -> roles.add(Role.of(word).orElseThrow()));
    return roles;
  }
}
