package uz.hemis.adapters.rest.files;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.files.ReadFile;
import uz.hemis.application.files.UploadFile;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.api.FilesApi;
import uz.hemis.openapi.model.FileEntry;
import uz.hemis.openapi.model.FilePurposeName;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class FilesResource implements FilesApi {

  private final UploadFile upload;
  private final ReadFile read;
  private final RequestContext request;

  FilesResource(UploadFile upload, ReadFile read, RequestContext request) {
    this.upload = upload;
    this.read = read;
    this.request = request;
  }

  @Override
  public FileEntry uploadFile(FileUpload file, FilePurposeName purpose) {
    var command = FilesMapping.toCommand(file, purpose);
    return FilesMapping.toView(upload.upload(request.actor(), command));
  }

  @Override
  public FileEntry getFile(UUID id) {
    return FilesMapping.toView(read.get(request.actor(), id));
  }

  @Override
  public Download downloadFile(UUID id) {
    return FilesMapping.toDownload(read.open(request.actor(), id));
  }
}
