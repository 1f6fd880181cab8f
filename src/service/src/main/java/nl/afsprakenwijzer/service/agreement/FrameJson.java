package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a frame as JSON in one column, because it is read and written as a whole. */
@Converter
class FrameJson implements AttributeConverter<Frame, String> {
  @Override
  public String convertToDatabaseColumn(Frame frame) {
    return StoredJson.write(frame);
  }

  @Override
  public Frame convertToEntityAttribute(String json) {
    return StoredJson.read(json, Frame.class);
  }
}
